import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import type { OccupationSuggestion } from '../../../reference';
import { capital, plain } from '../../wording/numbers';
import { optionsOf } from '../../wording/options';
import { TRAVEL_MODES } from '../../wording/wish-words';
import { hourlyInWords } from '../../wording/opening-words';
import { monthlyNetInWords } from '../../wording/net-pay';
import { DISTANCES, type HerKind, stanceButtons, WAGES, WEEKS } from './her-questions';

const FULL_WEEK = 35;

export interface NewWishParts {
  readonly kind: HerKind;
  /** The version of the list this page adds to. */
  readonly version: number;
  /** What was searched for, and what it may name; none until something was. */
  readonly search: { readonly q: string; readonly found: readonly OccupationSuggestion[] } | null;
}

/** /moi/choix/:word */
export function newWishPage(form: FormState, { kind, version, search }: NewWishParts) {
  const { word, asked } = kind;
  const isSearch = word === 'metier';
  return {
    heading: asked.question,
    hint: asked.hint,
    action: `/moi/choix/${word}`,
    version,
    summary: form.summary(),
    search: isSearch ? { q: search?.q ?? '', nothing: search !== null && search.found.length === 0 } : null,
    q: search?.q ?? null,
    texts: textsOf(form, kind),
    checks: checksOf(form, kind),
    radios: radiosOf(form, kind, search?.found ?? []),
    stances: isSearch && !search?.found.length ? null : stanceButtons(kind.kind.criterion),
  };
}

function textsOf(form: FormState, { kind, asked: { hint } }: HerKind) {
  if (kind.criterion === 'distance') return [communeField(form, hint)];
  return kind.criterion === 'words' ? [textField(form, 'value', { label: 'Vos mots', hint })] : [];
}

function checksOf(form: FormState, { kind, asked: { hint } }: HerKind) {
  if (!kind.choices) return [];
  return [choiceField(form, 'values', { label: 'Vos réponses', hint, options: optionsOf(kind.choices) })];
}

function radiosOf(
  form: FormState,
  { kind, asked: { hint } }: HerKind,
  found: readonly OccupationSuggestion[],
) {
  switch (kind.criterion) {
    case 'occupation':
      return found.length > 0 ? [occupationField(form, found)] : [];
    case 'hours':
      return [choiceField(form, 'week', { label: 'Par semaine', hint, options: weeks() })];
    case 'wage':
      return [choiceField(form, 'minHourly', { label: 'Au moins', hint, options: wages() })];
    case 'distance':
      return wayFields(form);
    default:
      return [];
  }
}

function occupationField(form: FormState, found: readonly OccupationSuggestion[]) {
  const options = found.map(({ code, title, matched }) => ({
    value: code,
    label: title === matched ? title : `${matched} (${title})`,
  }));
  return choiceField(form, 'value', { label: 'Choisissez un métier', options });
}

function communeField(form: FormState, hint: string) {
  return textField(form, 'commune', { label: 'De quelle commune partez-vous\u00A0?', hint });
}

function wayFields(form: FormState) {
  const distances = DISTANCES.map((km) => ({ value: String(km), label: `${plain(km)}\u00A0km au plus` }));
  return [
    choiceField(form, 'maxKm', { label: 'Jusqu’à quelle distance\u00A0?', options: distances }),
    choiceField(form, 'mode', { label: 'Comment\u00A0?', options: optionsOf(TRAVEL_MODES) }),
  ];
}

function weeks() {
  return Object.entries(WEEKS).map(([value, { label }]) => ({ value, label: capital(label) }));
}

function wages() {
  return WAGES.map((hourly) => {
    const gross = hourlyInWords({ hourlyWageMin: hourly, hourlyWageMax: hourly });
    const net = monthlyNetInWords(hourly, FULL_WEEK);
    return { value: String(hourly), label: `Environ ${net} à temps plein (${gross})` };
  });
}

import type { OpeningRow } from '../../../openings';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { CONTRACT_KINDS, OPENING_KINDS, TIME_SLOTS, TRAITS } from '../../../reference';
import { optionsOf } from '../../wording/options';
import { ENDS, WAGE_PERIODS } from './opening.form';
import { prerequisiteLines } from './typed-prerequisites';

/** What the form holds at first: the opening to correct, or the employer one comes from. */
export interface Stored {
  readonly row: OpeningRow | null;
  readonly occupation: string | null;
  readonly employer: { readonly id: string; readonly name: string } | null;
}

/** /offres/nouvelle and /offres/:id/modifier */
export function openingFormPage(form: FormState, stored: Stored) {
  const { row } = stored;
  return {
    summary: form.summary(),
    heading: row ? 'Modifier l’offre' : 'Ajouter une offre',
    action: row ? `/offres/${row.id}/modifier` : '/offres/nouvelle',
    back: row ? `/offres/${row.id}` : '/offres',
    submit: row ? 'Enregistrer l’offre' : 'Ajouter l’offre',
    employerId: form.value('employerId', stored.employer?.id ?? row?.employerId ?? null),
    post: postFields(form, stored),
    time: timeFields(form, row),
    pay: payFields(form, row),
    needs: needFields(form, row),
  };
}

function postFields(form: FormState, { row, occupation, employer }: Stored) {
  return {
    title: textField(form, 'title', {
      label: 'Titre',
      hint: 'Comme « Plonge, le midi ».',
      stored: row?.title,
    }),
    kind: choiceField(form, 'kind', {
      label: 'Sorte',
      options: optionsOf(OPENING_KINDS),
      stored: [row?.kind ?? 'vacancy'],
    }),
    employer: textField(form, 'employer', {
      label: 'Employeur',
      hint: 'Son nom, comme il est dans Employeurs.',
      stored: employer?.name ?? row?.employerName,
      optional: true,
    }),
    occupation: textField(form, 'occupation', {
      label: 'Métier',
      hint: 'En un ou deux mots, comme « boulanger ».',
      suggest: '/metiers',
      stored: occupation,
      optional: true,
    }),
    tasks: textField(form, 'tasks', { label: 'Ce qu’on y fait', stored: row?.tasks, optional: true }),
    commune: communeField(form, row),
  };
}

function communeField(form: FormState, row: OpeningRow | null) {
  return textField(form, 'commune', {
    label: 'Commune',
    hint: 'Son nom ou son code postal.',
    stored: row?.placeLabel,
    optional: true,
  });
}

function timeFields(form: FormState, row: OpeningRow | null) {
  return {
    contract: choiceField(form, 'contract', {
      label: 'Contrat',
      options: optionsOf(CONTRACT_KINDS),
      stored: row?.contract ? [row.contract] : [],
      optional: true,
    }),
    hoursMin: numberField(form, 'hoursMin', 'Heures par semaine, au moins', row?.hoursMin),
    hoursMax: numberField(form, 'hoursMax', 'Heures par semaine, au plus', row?.hoursMax),
    slots: choiceField(form, 'slots', {
      label: 'Quand travaille-t-on ?',
      options: optionsOf(TIME_SLOTS),
      stored: row?.slots ?? [],
      optional: true,
    }),
    startOn: textField(form, 'startOn', {
      label: 'Début',
      hint: 'Comme 07/12/2026.',
      stored: row?.startOn?.split('-').reverse().join('/'),
      optional: true,
    }),
    posts: numberField(form, 'posts', 'Nombre de postes', row?.posts ?? 1),
  };
}

function payFields(form: FormState, row: OpeningRow | null) {
  return {
    written: row?.wageText ?? null,
    min: numberField(form, 'wageMin', 'Salaire brut en euros, à partir de', row?.hourlyWageMin, 2),
    max: numberField(form, 'wageMax', 'Salaire brut en euros, jusqu’à', row?.hourlyWageMax, 2),
    period: choiceField(form, 'wagePeriod', {
      label: 'Ce salaire est',
      options: optionsOf(WAGE_PERIODS),
      stored: row && (row.hourlyWageMin ?? row.hourlyWageMax) !== null ? ['hour'] : [],
      optional: true,
    }),
  };
}

function needFields(form: FormState, row: OpeningRow | null) {
  const prerequisites = row?.prerequisites ?? [];
  return {
    required: textField(form, 'required', {
      label: 'Indispensable pour l’employeur',
      hint: 'Une chose par ligne. « Permis B » est compris comme un permis.',
      stored: prerequisiteLines(prerequisites, 'required'),
      optional: true,
    }),
    learnable: textField(form, 'learnable', {
      label: 'S’apprend sur place',
      hint: 'Une chose par ligne.',
      stored: prerequisiteLines(prerequisites, 'learnable'),
      optional: true,
    }),
    traits: choiceField(form, 'traits', {
      label: 'C’est un travail…',
      options: optionsOf(TRAITS),
      stored: row?.traits ?? [],
      optional: true,
    }),
  };
}

function numberField(
  form: FormState,
  name: string,
  label: string,
  stored: number | null | undefined,
  decimals?: number,
) {
  const written = stored == null ? null : decimals === undefined ? String(stored) : stored.toFixed(decimals);
  const value = written?.replace('.', ',');
  return textField(form, name, { label, stored: value, inputmode: 'decimal', optional: true });
}

/** /offres/:id/fermeture */
export function closurePage(form: FormState, row: OpeningRow) {
  return {
    id: row.id,
    opening: row.title,
    summary: form.summary(),
    reason: choiceField(form, 'reason', { label: 'Pourquoi ?', options: optionsOf(ENDS) }),
    note: textField(form, 'note', {
      label: 'À retenir',
      hint: 'Entre collègues, en quelques mots.',
      optional: true,
    }),
  };
}

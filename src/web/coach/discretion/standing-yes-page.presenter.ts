import { PRESENTATION_ITEMS, type RecordedStandingYes } from '../../../disclosure';
import type { PersonFile } from '../../../people';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { EMPLOYER_KINDS } from '../../../reference';
import { optionsOf } from '../../wording/options';
import { personHeader } from '../people/person-header.presenter';
import { optionalField } from '../person-file/fields';

export interface StandingYesParts {
  readonly file: PersonFile;
  /** Newest first. */
  readonly history: readonly RecordedStandingYes[];
  readonly standing: readonly RecordedStandingYes[];
  readonly colleagueNames: ReadonlyMap<string, string>;
  /** Who may have heard it; the viewer first. */
  readonly colleagues: readonly { value: string; label: string }[];
  /** Civil day. */
  readonly today: string;
}

/** /personnes/:id/discretion/accords: what she lets every employer of a kind know. */
export function standingYesPage(form: FormState, parts: StandingYesParts) {
  const { file, history, standing, colleagueNames, colleagues, today } = parts;
  const { id, name } = file.participant;
  return {
    id,
    name,
    header: personHeader(file, 'discretion', today),
    summary: form.summary(),
    standing: standing.map((yes) => standingYesInWords(yes, colleagueNames)),
    history: history.map((yes) => standingYesInWords(yes, colleagueNames)),
    employerKind: choiceField(form, 'employerKind', {
      label: 'À quelle sorte d’employeur\u00A0?',
      options: optionsOf(EMPLOYER_KINDS),
      stored: ['agency'],
    }),
    items: choiceField(form, 'items', {
      label: 'Ce que ces employeurs peuvent savoir',
      options: optionsOf(PRESENTATION_ITEMS),
    }),
    words: optionalField(form, 'words', { label: 'Les mots lus, ou les siens', stored: null }),
    saidAloudTo: choiceField(form, 'saidAloudTo', {
      label: 'Dit à',
      options: colleagues,
      stored: colleagues.slice(0, 1).map(({ value }) => value),
    }),
  };
}

/** One standing yes, for a line. */
export function standingYesInWords(yes: RecordedStandingYes, names: ReadonlyMap<string, string>) {
  const heard = yes.saidAloudTo === null ? null : (names.get(yes.saidAloudTo) ?? 'un collègue');
  return {
    employerKind: yes.employerKind,
    kind: EMPLOYER_KINDS[yes.employerKind],
    given: yes.decision === 'given',
    items: yes.items.map((item) => PRESENTATION_ITEMS[item].replace(/^(Mon|Ma|Mes) /, '')).join(', '),
    words: yes.words,
    at: yes.at,
    told: heard === null ? 'Choisi sans intermédiaire' : `Dit à ${heard}`,
  };
}

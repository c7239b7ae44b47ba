import {
  INTERACTION_MODES,
  INTERACTION_PURPOSES,
  type InteractionRow,
  type OpenTask,
  type TaskRow,
} from '../../../network';
import type { PersonName } from '../../../people';
import { addDays } from '../../../platform/clock/civil-day';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { dayInWords } from '../../wording/days';
import { shortName } from '../people/people-page.presenter';
import { optionsOf } from '../../wording/options';
import { DECIDERS, MET } from './interaction.form';

export interface InteractionFormParts {
  readonly employer: { readonly id: string; readonly name: string };
  /** The coach's people, in name order. */
  readonly people: readonly PersonName[];
  /** What is left to do with this employer. */
  readonly open: readonly OpenTask[];
  /** Civil day. */
  readonly today: string;
  /** The line to correct; null for a new one. */
  readonly row: InteractionRow | null;
}

const DAY_HINT = 'Comme 31/01/2027.';
/** Days within which a promise is kept, and after which one comes back, unless the coach says otherwise. */
const [PROMISED_WITHIN, BACK_AFTER] = [2, 14];

/** /employeurs/:id/noter and /echanges/:id/corriger: one tap is enough, everything else helps. */
export function interactionFormPage(form: FormState, parts: InteractionFormParts) {
  const { employer, row, open } = parts;
  const isNew = row === null;
  const done = open.map((task) => ({ value: task.id, label: taskInWords(task) }));
  return {
    employer,
    action: isNew ? `/employeurs/${employer.id}/noter` : `/echanges/${row.id}/corriger`,
    back: isNew ? `/employeurs/${employer.id}` : `/echanges/${row.id}`,
    isNew,
    summary: form.summary(),
    mode: choiceField(form, 'mode', {
      label: 'Que s’est-il passé\u00A0?',
      options: optionsOf(INTERACTION_MODES),
      stored: row ? [row.mode] : [],
    }),
    settled:
      isNew && done.length > 0
        ? choiceField(form, 'settled', { label: 'C’est fait\u00A0?', options: done, optional: true })
        : null,
    opened: form.returned || !isNew,
    meeting: meetingFields(form, parts),
    said: saidFields(form, parts),
    people: peopleFields(form, parts),
    todo: taskFields(form, parts),
  };
}

function meetingFields(form: FormState, { row, today }: InteractionFormParts) {
  const optional = true;
  return {
    date: textField(form, 'date', {
      label: 'Quel jour\u00A0?',
      hint: DAY_HINT,
      stored: asTyped(row?.day ?? today),
      optional,
    }),
    met: choiceField(form, 'met', {
      label: 'Face à face\u00A0?',
      hint: 'Sans réponse\u00A0: oui pour une visite, un rendez-vous, un forum ou un petit-déj.',
      options: optionsOf(MET),
      stored: row ? [row.inPerson ? 'yes' : 'no'] : [],
      optional,
    }),
  };
}

function saidFields(form: FormState, { row }: InteractionFormParts) {
  const optional = true;
  const decides = row ? (row.decisionMaker === null ? 'unknown' : row.decisionMaker ? 'yes' : 'no') : null;
  return {
    decider: choiceField(form, 'decider', {
      label: 'Avec quelqu’un qui décide\u00A0?',
      options: optionsOf(DECIDERS),
      stored: decides ? [decides] : [],
      optional,
    }),
    purpose: choiceField(form, 'purpose', {
      label: 'Pour quoi\u00A0?',
      options: optionsOf(INTERACTION_PURPOSES),
      stored: row?.purpose ? [row.purpose] : [],
      optional,
    }),
    outcome: textField(form, 'outcome', {
      label: 'Ce qui s’est dit',
      hint: 'Entre collègues. L’employeur ne le lit jamais.',
      stored: row?.outcome ?? '',
      optional,
    }),
  };
}

function peopleFields(form: FormState, { people, row }: InteractionFormParts) {
  const options = people.map(({ id, name, lastName }) => ({ value: id, label: shortName(name, lastName) }));
  if (options.length === 0) return { wishesOf: null, named: null };
  const optional = true;
  return {
    wishesOf: choiceField(form, 'wishesOf', {
      label: 'Pour les envies de qui\u00A0?',
      hint: 'Entre vous\u00A0: l’employeur n’en sait rien.',
      options,
      stored: row?.wishesOf.map(({ id }) => id) ?? [],
      optional,
    }),
    named: choiceField(form, 'named', {
      label: 'De qui avez-vous parlé à l’employeur\u00A0?',
      hint: 'C’est gardé dans tous les cas. Vous seul, ou qui suit la personne, le lira.',
      options,
      stored: row?.named.map(({ id }) => id) ?? [],
      optional,
    }),
  };
}

function taskFields(form: FormState, { row, today }: InteractionFormParts) {
  const optional = true;
  const standing = (kind: TaskRow['kind']) =>
    row?.tasks.findLast((task) => task.kind === kind && task.ended === null);
  const [promise, next] = [standing('promise'), standing('next_action')];
  return {
    promise: textField(form, 'promise', {
      label: 'Qu’avez-vous promis\u00A0?',
      stored: promise?.words ?? '',
      optional,
    }),
    promiseDueOn: textField(
      form,
      'promiseDueOn',
      dueBy('Promis pour le', promise?.dueOn ?? addDays(today, PROMISED_WITHIN)),
    ),
    nextAction: textField(form, 'nextAction', {
      label: 'Que ferez-vous ensuite\u00A0?',
      stored: next?.words ?? '',
      optional,
    }),
    nextActionDueOn: textField(
      form,
      'nextActionDueOn',
      dueBy('À faire pour le', next?.dueOn ?? addDays(today, BACK_AFTER)),
    ),
  };
}

function dueBy(label: string, stored: string) {
  return { label, hint: DAY_HINT, stored: asTyped(stored), optional: true };
}

/** "Envoyer la fiche de poste (promis, pour le mercredi 25 novembre)". */
function taskInWords({ kind, words, dueOn }: OpenTask): string {
  const what = words ?? 'Une action que suit un collègue';
  return `${what} (${kind === 'promise' ? 'promis, ' : ''}pour le ${dayInWords(dueOn)})`;
}

function asTyped(day: string): string {
  return day.split('-').reverse().join('/');
}

import { OUTCOME_HOURS, PAIR_OUTCOMES, type WholeBreakfast } from '../../../breakfasts';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { templateWords } from '../../../platform/views/template-words';
import { dayInWords } from '../../wording/days';
import { optionsOf } from '../../wording/options';
import { BREAKFASTS } from './breakfast-words';

const HOUR_MS = 3_600_000;

/** /petits-dejs/:id/suites: what came of whom meeting whom, while one remembers. */
export function afterwardsPage(form: FormState, { view, guests, people }: WholeBreakfast, now: Date) {
  const until = new Date(view.endsAt.getTime() + OUTCOME_HOURS * HOUR_MS);
  const there = guests.filter(({ came }) => (came ?? 0) > 0);
  const hers = people.filter(({ came }) => came === true);
  const employers = new Map(there.map(({ employerId, employer }) => [employerId, employer]));
  return {
    base: `${BREAKFASTS}/${view.id}`,
    heading: view.publicTitle,
    until: until > now ? `${dayInWords(until)} à ${templateWords.time(until)}` : null,
    summary: form.summary(),
    noted: hers.flatMap(({ name, outcomes }) =>
      outcomes.map(({ employerId, outcome, notes, callBackOn }) => ({
        pair: `${name} et ${employers.get(employerId) ?? 'un employeur'}`,
        words: PAIR_OUTCOMES[outcome],
        notes,
        callBackOn,
      })),
    ),
    someone: employers.size > 0 && hers.length > 0,
    someEmployer: employers.size > 0,
    fields: outcomeFields(form, employers, hers),
    follow: followFields(form, employers),
  };
}

function outcomeFields(
  form: FormState,
  employers: ReadonlyMap<string, string>,
  hers: readonly { participantId: string; name: string; lastName: string }[],
) {
  const optional = true;
  return {
    participantId: choiceField(form, 'participantId', {
      label: 'Qui\u00A0?',
      options: hers.map((one) => ({ value: one.participantId, label: `${one.name} ${one.lastName}` })),
    }),
    employerId: choiceField(form, 'employerId', {
      label: 'Avec quel employeur\u00A0?',
      options: [...employers].map(([value, label]) => ({ value, label })),
    }),
    outcome: choiceField(form, 'outcome', { label: 'Et ensuite\u00A0?', options: optionsOf(PAIR_OUTCOMES) }),
    notes: textField(form, 'notes', { label: 'Quelques mots, entre collègues', optional }),
    callBackOn: textField(form, 'callBackOn', {
      label: 'Rappeler le',
      hint: 'Comme 05/12/2026.',
      optional,
    }),
  };
}

function followFields(form: FormState, employers: ReadonlyMap<string, string>) {
  return {
    employerIds: choiceField(form, 'employerIds', {
      label: 'Avec qui\u00A0?',
      options: [...employers].map(([value, label]) => ({ value, label })),
      stored: [...employers.keys()],
    }),
    words: textField(form, 'words', {
      label: 'Prochaine action',
      hint: 'Comme «\u00A0Le remercier et proposer une visite\u00A0».',
    }),
    dueOn: textField(form, 'dueOn', { label: 'Au plus tard le', hint: 'Comme 05/12/2026.' }),
  };
}

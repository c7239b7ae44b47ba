import { type ClocksFed, type InteractionRow } from '../../../network';
import { civilDayOf } from '../../../platform/clock/civil-day';
import { dayInWords } from '../../wording/days';
import { shortName } from '../people/people-page.presenter';
import { clockLines, type Counting } from './clock-words';
import { annulledInWords, factsInWords, peopleInWords, taskLine, whatInWords } from './interaction-words';

export interface InteractionPageParts {
  readonly row: InteractionRow;
  readonly employer: { readonly id: string; readonly name: string };
  readonly clocks: ClocksFed;
  /** What the programme of the territory counts as a first contact. */
  readonly rule: Counting['rule'];
  readonly viewer: { readonly accountId: string; readonly role: string };
  /** Civil day. */
  readonly today: string;
}

/** /echanges/:id: what was noted, what it counts for and why, and how to put it right. */
export function interactionPage({ row, employer, clocks, rule, viewer, today }: InteractionPageParts) {
  const mine = row.by.id === viewer.accountId;
  const standing = row.annulled === null;
  const hers = new Map([...row.wishesOf, ...row.named].map(({ id, name }) => [id, name]));
  const counting = { names: [...hers.values()], others: row.wishesOfOthers, rule, mode: row.mode };
  const toTalk = row.named.filter(({ talked }) => !talked);
  return {
    id: row.id,
    employer,
    heading: whatInWords(row),
    when: `${dayInWords(row.day)}, par ${row.by.name}`,
    facts: [factsInWords(row), ...peopleInWords(row)],
    outcome: row.outcome,
    sealed: row.sealed,
    annulled: row.annulled && annulledInWords(row.annulled),
    corrected: row.corrected && `Corrigé par ${row.corrected.by.name}.`,
    reviewed: row.reviewed && `Relu par ${row.reviewed.by.name} le ${dayInWords(row.reviewed.at)}.`,
    clocks: standing ? clockLines(clocks, counting) : null,
    toTalk: standing
      ? toTalk.map(({ id, name, lastName }) => ({ id, name, fullName: shortName(name, lastName) }))
      : [],
    tasks: row.tasks.map((task) => taskLine(task, today)),
    mayCorrect: mine && standing && civilDayOf(row.at) === today,
    mayAnnul: standing && (mine || viewer.role === 'lead'),
    mayReview: viewer.role === 'lead' && standing && row.reviewed === null,
  };
}

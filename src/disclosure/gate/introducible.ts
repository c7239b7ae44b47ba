import { type Ask, holding, policyFor, type PolicyChoice } from './policy';

/** Whether a coach may be seen beside her: `by` names the choice it rests on, null for a standing yes. */
export type Introducible = { readonly may: true; readonly by: string | null } | { readonly may: false };

/**
 * Whether her coach may introduce her. A standing yes for this kind of employer tells it where she chose
 * nothing else; a word of hers on this topic always goes before (domain.md, facts 1 and 8).
 */
export function introducible(
  choices: readonly PolicyChoice[],
  ask: Omit<Ask, 'topic' | 'channel'>,
  standingYes: boolean,
): Introducible {
  const answer = policyFor(choices, { ...ask, topic: 'coaching', channel: 'page' });
  if (answer.verdict === 'tell') return { may: true, by: answer.choiceId };
  const said = holding(choices, 'coaching', ask.audience);
  const nothingSaid = !said || said.decision === 'undecided';
  return standingYes && nothingSaid ? { may: true, by: null } : { may: false };
}

import type { DisclosureTopic } from '../../reference';
import { introducible } from '../gate/introducible';
import { type Ask, holding, policyFor, type PolicyChoice } from '../gate/policy';
import type { Facts } from '../gate/sentences';

/** Something her coach may say aloud. */
export interface Sayable {
  readonly topic: DisclosureTopic;
  /** The agreed words, or the fact itself where she lets it be told; null: nothing was agreed, so nothing is said yet. */
  readonly words: string | null;
}

/** What a coach may say of a person to one employer, now, and what stays unsaid. */
export interface CallBrief {
  /** A talk about it is dated: before one is, nobody names her to an employer (discretion.md, "The model"). */
  readonly talked: boolean;
  /** A call by her coach tells by itself that she has one: without that, or before a talk, one does not ring. */
  readonly mayCall: boolean;
  /** What may be said. Empty when one does not ring. */
  readonly say: readonly Sayable[];
  /** What may be answered to that very question, and no sooner. */
  readonly ifAsked: readonly Sayable[];
  /** What she tells herself, or not. */
  readonly onlyHer: readonly DisclosureTopic[];
  /** What she lets be told later than this moment. */
  readonly notYet: readonly DisclosureTopic[];
  /** Everything else: not a word. */
  readonly silent: readonly DisclosureTopic[];
}

/** Where and when one would ring. */
export interface CallAsked extends Omit<Ask, 'topic' | 'channel'> {
  /** She gave a standing yes to this kind of employer. */
  readonly standingYes: boolean;
  /** A talk with her about what employers may know is dated. */
  readonly talked: boolean;
}

/**
 * Sorts every topic of a programme by what may be said of it on a call; each is in exactly one list.
 * @param choices hers, oldest first
 * @param topics those one may talk about
 */
export function callBrief(
  choices: readonly PolicyChoice[],
  facts: Facts,
  topics: readonly DisclosureTopic[],
  { standingYes, talked, ...ask }: CallAsked,
): CallBrief {
  const mayCall = talked && introducible(choices, ask, standingYes).may;
  const judged = topics.map((topic) => ({ topic, ...judge(choices, facts, topic, ask) }));
  const among = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict);
  const sayable = (verdict: Verdict) => among(verdict).map(({ topic, words }) => ({ topic, words }));
  const names = (verdict: Verdict) => among(verdict).map(({ topic }) => topic);
  const brief = {
    talked,
    mayCall,
    say: sayable('tell'),
    ifAsked: sayable('if_asked'),
    onlyHer: names('only_her'),
    notYet: names('not_yet'),
    silent: names('silent'),
  };
  return mayCall ? brief : withoutACall(brief, topics);
}

type Verdict = 'tell' | 'if_asked' | 'only_her' | 'not_yet' | 'silent';

function judge(
  choices: readonly PolicyChoice[],
  facts: Facts,
  topic: DisclosureTopic,
  ask: Omit<Ask, 'topic' | 'channel'>,
): { verdict: Verdict; words: string | null } {
  const answer = policyFor(choices, { ...ask, topic, channel: 'call' });
  if (answer.verdict !== 'silent') {
    const words = answer.words ?? (answer.level === 'fact' ? (facts.get(topic) ?? null) : null);
    return { verdict: answer.verdict, words };
  }
  return { verdict: whySilent(choices, topic, ask), words: null };
}

/** Silence has no kinds towards an employer; her own coach may know whether it is hers to tell, or not yet. */
function whySilent(
  choices: readonly PolicyChoice[],
  topic: DisclosureTopic,
  ask: Omit<Ask, 'topic' | 'channel'>,
): Verdict {
  const choice = holding(choices, topic, ask.audience);
  if (!choice || (choice.decision !== 'tell' && choice.decision !== 'if_asked')) return 'silent';
  if (choice.teller === 'person') return 'only_her';
  const later = policyFor([{ ...choice, moment: null }], { ...ask, topic, channel: 'call' });
  return later.verdict === 'silent' ? 'silent' : 'not_yet';
}

/** Whoever does not ring says nothing: what might have been said is left unsaid too. */
function withoutACall(brief: CallBrief, topics: readonly DisclosureTopic[]): CallBrief {
  const kept = new Set([...brief.onlyHer, ...brief.notYet]);
  return { ...brief, say: [], ifAsked: [], silent: topics.filter((topic) => !kept.has(topic)) };
}

import type { DisclosureTopic } from '../../reference';
import type { AudienceKind, Decision, Level, Moment, Teller } from '../choices/choice-words';
import { blockedByViolence, VIOLENCE } from './blocked-topics';

/** Where something would be said. What is written stays; what is spoken may answer a question. */
export type Channel = 'page' | 'mail' | 'calendar' | 'sheet' | 'call' | 'meeting';

/** The employer, and the opening, towards whom one asks; an opening that names nobody has no employer. */
export interface Audience {
  readonly employerId: string | null;
  readonly openingId: string | null;
}

/** What of a choice the gate reads. */
export interface PolicyChoice {
  readonly id: string;
  readonly topic: DisclosureTopic;
  readonly audienceKind: AudienceKind;
  readonly audienceId: string | null;
  readonly decision: Decision;
  readonly teller: Teller | null;
  readonly moment: Moment | null;
  readonly level: Level | null;
  readonly words: string | null;
}

export interface Ask {
  readonly topic: DisclosureTopic;
  readonly audience: Audience;
  readonly channel: Channel;
  /** How far she and this employer are. */
  readonly moment: Moment;
  /** Whether suffered violence is known: what tells a place is then silent, without override. */
  readonly violenceKnown: boolean;
}

/** One answer. Silence has no kinds: undecided, refused, not yet and never asked look alike. */
export type PolicyAnswer =
  | { readonly verdict: 'silent' }
  | {
      readonly verdict: 'if_asked' | 'tell';
      readonly teller: Teller;
      readonly level: Level;
      readonly words: string | null;
      readonly choiceId: string;
    };

const SILENT: PolicyAnswer = { verdict: 'silent' };

const ORDER: readonly Moment[] = ['before_contact', 'at_interview', 'at_offer', 'after_hiring', 'later'];

/** Spoken channels: the only ones where "if I am asked" has a meaning. */
const SPOKEN: ReadonlySet<Channel> = new Set(['call', 'meeting']);

/**
 * What the house may say on one topic, to one audience, by one channel, at one moment (discretion.md, "The model").
 * @param choices hers, oldest first
 */
export function policyFor(choices: readonly PolicyChoice[], ask: Ask): PolicyAnswer {
  if (isBlocked(ask)) return SILENT;
  const choice = holding(choices, ask.topic, ask.audience);
  if (!choice || !choice.teller || choice.teller === 'person') return SILENT;
  if (choice.decision !== 'tell' && choice.decision !== 'if_asked') return SILENT;
  if (choice.decision === 'if_asked' && !SPOKEN.has(ask.channel)) return SILENT;
  if (!isReached(choice.moment, ask.moment)) return SILENT;
  const { decision: verdict, teller, words, id: choiceId } = choice;
  return { verdict, teller, level: choice.level ?? 'need_only', words, choiceId };
}

/** The choice that holds: opening before employer before all, and the latest of one audience. */
export function holding(
  choices: readonly PolicyChoice[],
  topic: DisclosureTopic,
  { employerId, openingId }: Audience,
): PolicyChoice | undefined {
  const towards = (kind: AudienceKind, id: string | null) =>
    choices.findLast(
      (choice) => choice.topic === topic && choice.audienceKind === kind && choice.audienceId === id,
    );
  return (
    (openingId === null ? undefined : towards('opening', openingId)) ??
    (employerId === null ? undefined : towards('employer', employerId)) ??
    towards('all', null)
  );
}

function isBlocked({ topic, violenceKnown }: Ask): boolean {
  return (topic as string) === VIOLENCE || (violenceKnown && blockedByViolence(topic));
}

/** A moment she did not name is the first one. "Later" never comes by itself. */
function isReached(chosen: Moment | null, now: Moment): boolean {
  if (chosen === 'later') return false;
  return ORDER.indexOf(chosen ?? 'before_contact') <= ORDER.indexOf(now);
}

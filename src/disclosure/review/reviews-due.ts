import { addDays, type CivilDay } from '../../platform/clock/civil-day';
import type { DisclosureTopic } from '../../reference';
import type { AudienceKind } from '../choices/choice-words';
import type { Milestone, MilestoneKind } from './review-milestones';

/** Why one talks about it again. */
export type ReviewReason = MilestoneKind | 'search' | 'choice' | 'housing';

export interface ReviewDue {
  readonly reason: ReviewReason;
  /** Day since which it is due. */
  readonly since: CivilDay;
  /** The topic she wanted to talk about again; null when it is about everything. */
  readonly topic: DisclosureTopic | null;
}

/** What decides whether one talks about it again; all days are civil days. */
export interface ReviewFacts {
  readonly entryOn: CivilDay;
  readonly talks: readonly { readonly heldOn: CivilDay }[];
  /** Oldest first. */
  readonly choices: readonly {
    readonly topic: DisclosureTopic;
    readonly audienceKind: AudienceKind;
    readonly audienceId: string | null;
    readonly reviewOn: CivilDay | null;
  }[];
  readonly housingChangedOn: CivilDay | null;
  readonly milestones: readonly Milestone[];
  readonly today: CivilDay;
}

/** Without a job after this many days, what was agreed is talked over (reference/ips-practice.md, 1.2 V2 and 2.2). */
export const SEARCH_DAYS = 60;

/**
 * What is to be talked over again, the longest due first: derived from what happened, and done by a talk dated on
 * the day it came due or after.
 */
export function reviewsDue(facts: ReviewFacts): ReviewDue[] {
  const talked = latestDay(facts.talks.map(({ heldOn }) => heldOn));
  return [...afterSearch(facts), ...ofChoices(facts), ...ofHousing(facts), ...ofMilestones(facts)]
    .filter(({ since }) => since <= facts.today && (talked === null || talked < since))
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
}

function afterSearch({ entryOn, milestones }: ReviewFacts): ReviewDue[] {
  const since = addDays(entryOn, SEARCH_DAYS);
  const signedBefore = milestones.some(({ kind, on }) => kind === 'signature' && on <= since);
  return signedBefore ? [] : [{ reason: 'search', since, topic: null }];
}

/** Only what holds: a choice made again since is talked over on its own day. */
function ofChoices({ choices }: ReviewFacts): ReviewDue[] {
  const isReplaced = (place: number) =>
    choices
      .slice(place + 1)
      .some(
        (later) =>
          later.topic === choices[place]!.topic &&
          later.audienceKind === choices[place]!.audienceKind &&
          later.audienceId === choices[place]!.audienceId,
      );
  return choices.flatMap(({ topic, reviewOn }, place) =>
    reviewOn === null || isReplaced(place) ? [] : [{ reason: 'choice' as const, since: reviewOn, topic }],
  );
}

function ofHousing({ housingChangedOn: since }: ReviewFacts): ReviewDue[] {
  return since === null ? [] : [{ reason: 'housing', since, topic: 'housing' }];
}

/** The latest of each kind: a second interview is talked over, the first one is past. */
function ofMilestones({ milestones, today }: ReviewFacts): ReviewDue[] {
  const come = milestones.filter(({ on }) => on <= today);
  return [...new Set(come.map(({ kind }) => kind))].map((reason) => ({
    reason,
    since: latestDay(come.filter(({ kind }) => kind === reason).map(({ on }) => on))!,
    topic: null,
  }));
}

function latestDay(days: readonly CivilDay[]): CivilDay | null {
  return days.reduce<CivilDay | null>(
    (latest, day) => (latest === null || day > latest ? day : latest),
    null,
  );
}

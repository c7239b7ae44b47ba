import type { CivilDay } from '../../platform/clock/civil-day';

/**
 * Steps on the way to a job and in it after which one talks again about what may be said: the employer would meet or
 * try her, would hire her, she signs, her trial period ends.
 */
export type MilestoneKind = 'interview' | 'offer' | 'signature' | 'trial_end';

export interface Milestone {
  readonly kind: MilestoneKind;
  /** Day on which it came. */
  readonly on: CivilDay;
}

/** What happened with employers, which rooms above know; they provide it globally, and the house starts without them. */
export abstract class ReviewMilestones {
  /** Of each of these people, by participant id, in any order. */
  abstract of(participantIds: readonly string[]): Promise<ReadonlyMap<string, readonly Milestone[]>>;
}

import { civilDayOf, type CivilDay } from '../platform/clock/civil-day';
import type { Introduction } from './introduction.entity';
import type { IntroductionAnswer } from './answers/introduction-answer.entity';
import { progressOf, type ProgressRecords, type ProgressState } from './introduction-progress';

/**
 * Where an introduction stands.
 * - `awaiting`: hers to choose, for the first time or again (the day of her "pas maintenant" has come).
 * - `interested`, `not_now`, `no`: her latest answer.
 * - `prepared`, `sent`, `replied`: how far her "interested" went (`introduction-progress.ts`).
 * - `withdrawn`: the coach took the proposal back.
 * - `closed`: the opening was closed before she chose.
 * - `set_aside`: something she said since hides it; it comes back if she changes her mind.
 */
export type IntroductionState =
  'awaiting' | 'interested' | 'not_now' | 'no' | ProgressState | 'withdrawn' | 'closed' | 'set_aside';

/** What was recorded of one introduction; answers oldest first. */
export interface IntroductionRecords {
  readonly introduction: Pick<Introduction, 'at' | 'withdrawnAt'>;
  readonly answers: readonly Pick<IntroductionAnswer, 'answer' | 'until' | 'at'>[];
}

export interface Standing {
  readonly state: IntroductionState;
  /** Civil day since which it stands so. */
  readonly since: CivilDay;
}

/** Where it stands by its own records alone, whatever became of the opening. */
export function standingByRecords({ introduction, answers }: IntroductionRecords, today: CivilDay): Standing {
  const { at, withdrawnAt } = introduction;
  if (withdrawnAt !== null) return { state: 'withdrawn', since: civilDayOf(withdrawnAt) };
  const latest = answers.at(-1);
  if (!latest) return { state: 'awaiting', since: civilDayOf(at) };
  if (latest.answer === 'not_now' && latest.until !== null && latest.until <= today) {
    return { state: 'awaiting', since: latest.until };
  }
  return { state: latest.answer, since: civilDayOf(latest.at) };
}

/** The same, with what became of her yes. */
export function standingWithProgress(standing: Standing, records: ProgressRecords | undefined): Standing {
  if (standing.state !== 'interested' || !records) return standing;
  const progress = progressOf(records);
  return progress ? { state: progress.state, since: civilDayOf(progress.at) } : standing;
}

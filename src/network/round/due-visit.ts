import { addDays, type CivilDay } from '../../platform/clock/civil-day';

/** Why an employer is worth a visit now. */
export type VisitReason = 'promised' | 'never_met' | 'long_ago';

/** What was last known of an employer. */
export interface LastKnown {
  /** Civil day of the last exchange; null when there never was one. */
  readonly lastOn: CivilDay | null;
  /** Nearest day by which something was promised or planned; null when nothing is. */
  readonly dueOn: CivilDay | null;
}

/** Days ahead of which a promise is worth taking along on a round: the round of next week is another one. */
const AHEAD = 7;
/** Days without a word after which an employer forgets who we are (experience.md, Aujourd'hui). */
export const LONG_AGO = 60;

/** Why to go and see him, the strongest reason; null when it can wait. */
export function whyVisit({ lastOn, dueOn }: LastKnown, today: CivilDay): VisitReason | null {
  if (dueOn !== null && dueOn <= addDays(today, AHEAD)) return 'promised';
  if (lastOn === null) return 'never_met';
  return lastOn <= addDays(today, -LONG_AGO) ? 'long_ago' : null;
}

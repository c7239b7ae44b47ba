import type { CivilDay } from '../platform/clock/civil-day';

/** Most solicitations of a month that an employer may ask for; none at all is `EmployerRest`. */
export const MOST_PER_MONTH = 99;

/** An employer was solicited as often as he accepts in a month. */
export interface ReachedCap {
  readonly perMonth: number;
  /** Civil day from which he may be solicited again: the first of the next month. */
  readonly nextOn: CivilDay;
}

/**
 * Whether an employer who accepts `perMonth` solicitations was already sent that many in the civil month of `today`;
 * null while one may still leave, and for one who set no number.
 */
export function reachedCap(perMonth: number | null, sent: number, today: CivilDay): ReachedCap | null {
  return perMonth === null || sent < perMonth ? null : { perMonth, nextOn: firstOfNextMonth(today) };
}

/** First day of the civil month of `day`. */
export function firstOfMonth(day: CivilDay): CivilDay {
  return `${day.slice(0, 7)}-01`;
}

function firstOfNextMonth(day: CivilDay): CivilDay {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

import { addDays, type CivilDay, daysBetween } from '../platform/clock/civil-day';

/** Days for one person at one host, over twelve consecutive months, renewals included (D5135-3). */
export const MOST_DAYS = 60;
/** Conventions with different purposes, over the same twelve months (D5135-3). */
export const MOST_CONVENTIONS = 2;

/** One immersion at one host; a renewal continues the convention of the one it renews. */
export interface Immersion {
  readonly id: string;
  readonly startsOn: CivilDay;
  /** Last day, included. */
  readonly endsOn: CivilDay;
  readonly renews: string | null;
}

/** What was used, and what is left, in the twelve months around a day that were filled most. */
export interface Allowance {
  readonly daysUsed: number;
  /** Never below 0. */
  readonly daysLeft: number;
  readonly conventionsUsed: number;
  readonly conventionsLeft: number;
}

/** What an immersion would go beyond. It is told and recorded all the same: what happened is remembered. */
export type Excess = 'over_a_month' | 'renewed_twice' | 'over_days' | 'over_conventions';

/**
 * What the law leaves one person at one host around a day. Calendar days count, each once, also the days off: the
 * careful reading of a text that counts a duration. Immersions already planned count too.
 */
export function immersionAllowance(past: readonly Immersion[], on: CivilDay): Allowance {
  const { days: daysUsed, conventions: conventionsUsed } = fullest(past, { startsOn: on, endsOn: on });
  return {
    daysUsed,
    daysLeft: Math.max(0, MOST_DAYS - daysUsed),
    conventionsUsed,
    conventionsLeft: Math.max(0, MOST_CONVENTIONS - conventionsUsed),
  };
}

/** What this one would go beyond, after the others of the same person at the same host. */
export function excessesOf(one: Immersion, others: readonly Immersion[]): Excess[] {
  const { days, conventions } = fullest([...others, one], one);
  const excesses: readonly [Excess, boolean][] = [
    ['over_a_month', one.endsOn > lastDayOfMonthFrom(one.startsOn)],
    ['renewed_twice', renewsARenewal(one, others)],
    ['over_days', days > MOST_DAYS],
    ['over_conventions', conventions > MOST_CONVENTIONS],
  ];
  return excesses.filter(([, isMet]) => isMet).map(([excess]) => excess);
}

/**
 * The last day of one month, date to date: the eve of the same date a month later; the last day of that month where it
 * has no such date (31 January to 28 or 29 February).
 */
export function lastDayOfMonthFrom(start: CivilDay): CivilDay {
  const [year, month, date] = start.split('-').map(Number) as [number, number, number];
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const length = daysInMonth(nextYear, nextMonth);
  const next = dayOf(nextYear, nextMonth, Math.min(date, length));
  return date > length ? next : addDays(next, -1);
}

/** The first of the twelve months that end on a day, that day included. */
export function firstDayOfWindow(end: CivilDay): CivilDay {
  const [year, month, date] = end.split('-').map(Number) as [number, number, number];
  return addDays(dayOf(year - 1, month, Math.min(date, daysInMonth(year - 1, month))), 1);
}

/** The last of the twelve months that begin on a day. */
function lastDayOfYearFrom(start: CivilDay): CivilDay {
  const [year, month, date] = start.split('-').map(Number) as [number, number, number];
  const length = daysInMonth(year + 1, month);
  const same = dayOf(year + 1, month, Math.min(date, length));
  return date > length ? same : addDays(same, -1);
}

/** The most that any twelve months sharing a day with `around` hold: counts change at first and last days only. */
function fullest(all: readonly Immersion[], around: Pick<Immersion, 'startsOn' | 'endsOn'>) {
  const ends = [around, ...all].flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
  const counts = [...ends, lastDayOfYearFrom(around.endsOn)]
    .filter((end) => end >= around.startsOn && firstDayOfWindow(end) <= around.endsOn)
    .map((end) => countedIn(all, end));
  return {
    days: Math.max(...counts.map(({ days }) => days)),
    conventions: Math.max(...counts.map(({ conventions }) => conventions)),
  };
}

function countedIn(immersions: readonly Immersion[], end: CivilDay): { days: number; conventions: number } {
  const start = firstDayOfWindow(end);
  const within = immersions.filter(({ startsOn, endsOn }) => startsOn <= end && endsOn >= start);
  const days = new Set<CivilDay>();
  for (const { startsOn, endsOn } of within) {
    const first = startsOn < start ? start : startsOn;
    const length = daysBetween(first, endsOn > end ? end : endsOn) + 1;
    for (let day = 0; day < length; day += 1) days.add(addDays(first, day));
  }
  const conventions = new Set(within.map((one) => conventionOf(one, immersions)));
  return { days: days.size, conventions: conventions.size };
}

/** The id of the immersion that began the convention. */
function conventionOf(one: Immersion, all: readonly Immersion[]): string {
  let first = one;
  for (let step = 0; first.renews !== null && step < all.length; step += 1) {
    const before = all.find(({ id }) => id === first.renews);
    if (!before) return first.renews;
    first = before;
  }
  return first.id;
}

function renewsARenewal({ id, renews }: Immersion, others: readonly Immersion[]): boolean {
  if (renews === null) return false;
  const before = others.find((one) => one.id === renews);
  return before?.renews != null || others.some((one) => one.id !== id && one.renews === renews);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(year: number, month: number, date: number): CivilDay {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

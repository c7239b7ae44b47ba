/** A day of the calendar in Europe/Paris, `YYYY-MM-DD`. Compares with `<` as text. */
export type CivilDay = string;

const IN_PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const DAY_MS = 86_400_000;

/** The day it is in Paris at that instant, right through clock changes. */
export function civilDayOf(instant: Date): CivilDay {
  return IN_PARIS.format(instant);
}

/** True for a day that exists, between 1900 and 2100: 30 February is not one. */
export function isCivilDay(value: unknown): value is CivilDay {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  return year >= 1900 && year <= 2100 && toText(toUtc(value)) === value;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return toText(toUtc(day) + days * DAY_MS);
}

/** Full years between a birth day and `day`. */
export function ageOn(birth: CivilDay, day: CivilDay): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The instant at which clocks in Paris show `time` (`08:30`) on that day. In the hour that comes twice, the second one. */
export function instantAt(day: CivilDay, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shownAt = (instant: number) => Date.parse(`${WALL.format(instant).replace(' ', 'T')}Z`);
  const first = wanted - (shownAt(wanted) - wanted);
  return new Date(first - (shownAt(first) - wanted));
}

/** What clocks in Paris show at that instant, `08:30`. */
export function timeAt(instant: Date): string {
  return WALL.format(instant).slice(11, 16);
}

function partsOf(day: CivilDay): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function toUtc(day: CivilDay): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

function toText(utc: number): CivilDay {
  return new Date(utc).toISOString().slice(0, 10);
}

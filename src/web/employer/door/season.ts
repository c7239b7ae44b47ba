import type { CivilDay } from '../../../platform/clock/civil-day';

/** The same day some months later; the last day of a month that is shorter. */
export function monthsFrom(day: CivilDay, months: number): CivilDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysIn(laterYear, laterMonth);
  return [laterYear, two(laterMonth), two(Math.min(date, last))].join('-') as CivilDay;
}

const two = (number: number) => String(number).padStart(2, '0');

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

import { daysBetween } from '../../../platform/clock/civil-day';

/** Where somebody is within the days her programme gives to a first contact with an employer. */
export interface Countdown {
  /** The first day is 1. */
  readonly day: number;
  readonly of: number;
  /** Neutral at first, then it draws the eye. Never red: a person is not late, and nobody is left aside for it. */
  readonly tone: 'neutral' | 'warn';
}

/** Share of the days after which a countdown draws the eye: day 20 of 30. */
const CALM_SHARE = 2 / 3;

/**
 * The countdown from her first day, both civil days; `null` before it begins, once it is over, and where the
 * programme counts none (`within` null). It says nothing of what was done meanwhile.
 */
export function countdownOf(entryDate: string, today: string, within: number | null): Countdown | null {
  const day = daysBetween(entryDate, today) + 1;
  if (within === null || day < 1 || day > within) return null;
  return { day, of: within, tone: day > within * CALM_SHARE ? 'warn' : 'neutral' };
}

/** "J-12": the days that are left. */
export function daysLeft({ day, of }: Countdown): string {
  return day === of ? 'dernier jour' : `J-${of - day}`;
}

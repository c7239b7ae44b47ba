import type { WageDetails } from './opening-details';

const WEEKS_PER_MONTH = 52 / 12;
const LEGAL_WEEKLY_HOURS = 35;

/** Gross euros per hour, to the cent. */
export interface HourlyWage {
  min: number | null;
  max: number | null;
}

/**
 * The hourly equivalent of a wage: a month is 52/12 weeks of `weeklyHours` (35 when not known, the
 * legal duration, Code du travail L3121-27), a year twelve months.
 */
export function hourlyEquivalent({ min, max, period }: WageDetails, weeklyHours?: number | null): HourlyWage {
  const hours = hoursOf(period, weeklyHours ?? LEGAL_WEEKLY_HOURS);
  const low = min ?? max ?? null;
  const high = max ?? min ?? null;
  return { min: perHour(low, hours), max: perHour(high, hours) };
}

function hoursOf(period: WageDetails['period'], weeklyHours: number): number {
  if (period === 'hour') return 1;
  return period === 'month' ? WEEKS_PER_MONTH * weeklyHours : 52 * weeklyHours;
}

function perHour(amount: number | null, hours: number): number | null {
  return amount === null ? null : Math.round((amount / hours) * 100) / 100;
}

import type { OfferHours } from './hours';
import type { WrittenWage } from './wage-text';

/**
 * `implausible`: the text is kept, no number is. `deduced`: the period was not written, the amount alone decided it.
 * `assumed_35h`: converted on the legal duration, the weekly hours being unknown or not those of the sum. `own_hours`: converted on the offer's own part
 * time. `full_time_reading`: a part-time offer whose sum reads as the full-time one. `hours_unknown`: a part-time
 * sum that cannot be converted. `per_performance`: a fee per show. `not_a_wage`: the earnings of a self-employed.
 */
export type WageFlag =
  | 'implausible'
  | 'deduced'
  | 'assumed_35h'
  | 'own_hours'
  | 'full_time_reading'
  | 'hours_unknown'
  | 'per_performance'
  | 'not_a_wage';

/** What a conversion to an hour needs to know of the post. */
export interface WageContext {
  readonly hours: Pick<OfferHours, 'min' | 'max' | 'partTime'>;
  readonly workStatus: 'employee' | 'self_employed';
  /** Apprenticeship or professionalisation: the law allows a share of the minimum wage. */
  readonly inTraining: boolean;
}

/** Legal weekly duration (Code du travail L3121-27). */
const LEGAL_WEEK = 35;
const WEEKS_PER_MONTH = 52 / 12;
const MONTHS_PER_YEAR = 12;

/** Outside of this an hour of ordinary work is a slip of the keyboard: the text is kept, the number is not. */
const PLAUSIBLE = { min: 9, max: 150 };
/** A 16-year-old apprentice may be paid 27 % of the minimum wage (Code du travail D6222-26). */
const PLAUSIBLE_IN_TRAINING = { min: 3, max: 150 };

/**
 * Gross minimum wage of 1 November 2024, less a few cents of rounding; reread on 2026-11-22. It only tells the two
 * readings of a part-time sum apart, so a later, higher minimum leaves the answer on the cautious side.
 */
const MINIMUM_WAGE = 11.8;

interface Hourly {
  readonly min: number | null;
  readonly max: number | null;
  readonly flags: readonly WageFlag[];
}

/** A wage whose period is known. */
export interface PeriodicWage extends WrittenWage {
  readonly per: 'hour' | 'month' | 'year';
}

/**
 * Gross euros per hour. A month is 52/12 weeks (35 h a week make 151.67 h); a year is 12 months unless the source
 * says 13 or more payments: then the hour is that of one payment, the thirteenth being a bonus.
 *
 * A sum may be counted on the offer's own weekly hours or on the legal 35 whatever they are: "Mensuel de 2188 Euros"
 * for 9 h a week is a full-time teacher's, "Mensuel de 1494 Euros" for 29 h is what 29 h earn. Of the two readings
 * we take the lowest that is a lawful wage, so as never to promise too much, and say so in the flags.
 */
export function hourlyOf(wage: PeriodicWage, context: WageContext): Hourly {
  if (wage.per === 'hour') return plausible(wage.min, wage.max, [], context);
  const months = wage.per === 'year' ? (wage.payments ?? MONTHS_PER_YEAR) : 1;
  const week = weekFor(wage.min / months, context);
  if (week === null) return { min: null, max: null, flags: ['hours_unknown'] };
  const hours = months * WEEKS_PER_MONTH * week.hours;
  return plausible(wage.min / hours, wage.max === null ? null : wage.max / hours, week.flags, context);
}

interface Week {
  readonly hours: number;
  readonly flags: readonly WageFlag[];
}

/** The weekly hours that the sum `monthly` is counted on; null for a part time of unknown hours that 35 does not fit. */
function weekFor(monthly: number, { hours, inTraining }: WageContext): Week | null {
  const own = hours.max ?? hours.min;
  const lawfulOn = (week: number) => inTraining || monthly / (WEEKS_PER_MONTH * week) >= MINIMUM_WAGE;
  if (own === null) {
    if (!hours.partTime) return { hours: LEGAL_WEEK, flags: ['assumed_35h'] };
    return lawfulOn(LEGAL_WEEK) ? { hours: LEGAL_WEEK, flags: ['full_time_reading'] } : null;
  }
  if (own < LEGAL_WEEK) {
    const full = !inTraining && lawfulOn(LEGAL_WEEK);
    return full ? { hours: LEGAL_WEEK, flags: ['full_time_reading'] } : { hours: own, flags: ['own_hours'] };
  }
  return lawfulOn(own) ? { hours: own, flags: [] } : { hours: LEGAL_WEEK, flags: ['assumed_35h'] };
}

function plausible(
  min: number,
  max: number | null,
  flags: readonly WageFlag[],
  { inTraining }: WageContext,
): Hourly {
  const bounds = inTraining ? PLAUSIBLE_IN_TRAINING : PLAUSIBLE;
  if (min < bounds.min || (max ?? min) > bounds.max) {
    return { min: null, max: null, flags: [...flags, 'implausible'] };
  }
  return { min: toCents(min), max: max === null ? null : toCents(max), flags };
}

function toCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

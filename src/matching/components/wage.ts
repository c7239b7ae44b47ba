import type { OpeningFacts } from '../../openings';
import type { WishValues } from '../../people';
import { MEETS, UNKNOWN, type Finding, type Reading } from '../finding';

/** A wage this far under her floor (a fifth) is worth nothing to the score; in between it falls in a straight line. */
const WORTHLESS_UNDER = 0.2;

/**
 * Hourly equivalent against her floor. Wholly at or above it meets; a range that reaches it is close; a range whose
 * top is known and under it contradicts. Under her floor at the bottom with an unknown top: unknown.
 */
export function readWage(
  wanted: WishValues['wage'],
  opening: Pick<OpeningFacts, 'hourlyWageMin' | 'hourlyWageMax'>,
): Finding {
  const floor = wanted.minHourly;
  const { hourlyWageMin: min, hourlyWageMax: max } = opening;
  if (min !== null && min >= floor) return MEETS;
  if (max === null) return UNKNOWN;
  const ends = [min, max].filter((end) => end !== null).map((end) => worth(end, floor));
  const value = ends.reduce((sum, end) => sum + end, 0) / ends.length;
  const reading: Reading = max >= floor ? 'close' : 'contradicts';
  return { value, reading };
}

function worth(hourly: number, floor: number): number {
  if (hourly >= floor) return 1;
  return Math.max(0, 1 - (floor - hourly) / (floor * WORTHLESS_UNDER));
}

import type { OpeningFacts } from '../../openings';
import type { WishValues } from '../../people';
import { CONTRADICTS, MEETS, UNKNOWN, type Finding } from '../finding';

/** Hours per week of a post; a side that is not known is taken from the other. Null when neither is known. */
export function weeklyHoursOf(
  opening: Pick<OpeningFacts, 'hoursMin' | 'hoursMax'>,
): { min: number; max: number } | null {
  const min = opening.hoursMin ?? opening.hoursMax;
  const max = opening.hoursMax ?? opening.hoursMin;
  if (min === null || max === null) return null;
  return { min: Math.min(min, max), max: Math.max(min, max) };
}

/**
 * The share of the post's range of weekly hours that lies in hers, counted in whole hours so that a fixed number of
 * hours is a range too. Wholly inside meets, partly inside is close, no overlap contradicts.
 */
export function readHours(
  wanted: WishValues['hours'],
  opening: Pick<OpeningFacts, 'hoursMin' | 'hoursMax'>,
): Finding {
  const post = weeklyHoursOf(opening);
  if (post === null) return UNKNOWN;
  const from = Math.max(post.min, wanted.min ?? -Infinity);
  const to = Math.min(post.max, wanted.max ?? Infinity);
  if (from > to) return CONTRADICTS;
  if (from === post.min && to === post.max) return MEETS;
  return { value: (to - from + 1) / (post.max - post.min + 1), reading: 'close' };
}

/**
 * What a known fact of an opening says about one wish.
 * - `meets`: it is what she named. Hides when the stance is `never`; a reason when she wants it.
 * - `close`: not quite it, near enough to keep a `must` and to be told as a reason.
 * - `contradicts`: it is known to be otherwise. Hides when the stance is `must`.
 * - `unknown`: nothing may be concluded. Never hides, whatever the stance.
 */
export type Reading = 'meets' | 'close' | 'contradicts' | 'unknown';

/**
 * One wish read against one opening. `value` is 0..1 for the score, or `unknown` for neutral. A number beside the
 * reading `unknown` counts for the score without allowing any conclusion (words that the search did not find).
 */
export interface Finding {
  readonly value: number | 'unknown';
  readonly reading: Reading;
}

export const UNKNOWN: Finding = Object.freeze({ value: 'unknown', reading: 'unknown' });
export const MEETS: Finding = Object.freeze({ value: 1, reading: 'meets' });
export const CONTRADICTS: Finding = Object.freeze({ value: 0, reading: 'contradicts' });
/** Not found, and not concluded from. */
export const NOT_FOUND: Finding = Object.freeze({ value: 0, reading: 'unknown' });

/** The reading of a fact that has one value only, against the one she named. */
export function sameOrNot<T>(wanted: T, fact: T | null): Finding {
  if (fact === null) return UNKNOWN;
  return fact === wanted ? MEETS : CONTRADICTS;
}

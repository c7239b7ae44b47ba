import type { Wish } from '../../people';
import type { Reading } from '../finding';
import { weightOf, type WishGroup } from '../prepared-wishes';
import { isThere } from '../reasons';
import { UNITS } from '../weights';
import type { Said } from './said';

/** `Reading` in one byte. */
export const READINGS: readonly Reading[] = ['unknown', 'meets', 'close', 'contradicts'];
const [UNKNOWN, MEETS, , CONTRADICTS] = [0, 1, 2, 3];
export { CONTRADICTS, MEETS, UNKNOWN };

/**
 * Laid on a row that is hidden: fewer points than anything she says could bring, and few enough columns hide for their
 * sum to stay a whole number of 32 bits.
 */
export const HIDES = -(2 ** 26);

/** What one wish finds in each value of a column, by the number of the value. */
export interface Readings {
  /** Match in ten-thousandths, as the score rounds it. */
  readonly units: Int32Array;
  /** Places in `READINGS`. */
  readonly readings: Uint8Array;
}

/** What the values of a column bring to the score of one person, by the number of the value. */
export interface Points {
  /** Weight x match in ten-thousandths, as `scoreOf` adds them; `HIDES` where a bar of hers stands. */
  readonly points: Int32Array;
  /** 1 where something she wants is there; null unless it was asked for. */
  readonly told: Uint8Array | null;
}

/**
 * What one criterion brings for each value, out of what its wishes find: `weighedMatch` for groups of which the best
 * wish counts, and her bars.
 */
export function combined(
  { groups, nevers, musts }: Said,
  { size, tells, readingsOf }: { size: number; tells: boolean; readingsOf: (wish: Wish) => Readings },
): Points {
  const points = new Int32Array(size);
  const told = tells ? new Uint8Array(size) : null;
  for (const group of groups) {
    addBest(points, group, readingsOf);
    if (told && group.side === 'for') for (const wish of group.wishes) tell(told, wish, readingsOf(wish));
  }
  for (const never of nevers) hideWhere(points, [readingsOf(never).readings], MEETS);
  for (const demand of musts)
    hideWhere(
      points,
      demand.map((wish) => readingsOf(wish).readings),
      CONTRADICTS,
    );
  return { points, told };
}

/** Of a group, the wish that brings most counts; what she avoids brings what is left of its whole weight. */
function addBest(
  points: Int32Array,
  { side, weight, wishes }: WishGroup,
  readingsOf: (wish: Wish) => Readings,
): void {
  const [first, ...others] = wishes;
  const best = weighed(first!, readingsOf(first!));
  for (const wish of others) {
    const other = weighed(wish, readingsOf(wish));
    for (let code = 0; code < best.length; code++) if (other[code]! > best[code]!) best[code] = other[code]!;
  }
  const full = weight * UNITS;
  if (side === 'for') for (let code = 0; code < points.length; code++) points[code]! += best[code]!;
  else for (let code = 0; code < points.length; code++) points[code]! += full - best[code]!;
}

function weighed(wish: Wish, { units }: Readings): Int32Array {
  const weight = weightOf(wish);
  const all = new Int32Array(units.length);
  for (let code = 0; code < units.length; code++) all[code] = weight * units[code]!;
  return all;
}

function tell(told: Uint8Array, wish: Wish, { readings }: Readings): void {
  const isTold = READINGS.map((reading) => isThere(wish, reading));
  for (let code = 0; code < told.length; code++) if (isTold[readings[code]!]) told[code] = 1;
}

/** Hides the values that every one of these wishes reads so. */
function hideWhere(points: Int32Array, all: readonly Uint8Array[], reading: number): void {
  const [first, ...others] = all;
  for (let code = 0; code < points.length; code++) {
    if (first![code] === reading && others.every((one) => one[code] === reading)) points[code] = HIDES;
  }
}

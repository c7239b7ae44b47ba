import type { Wish, WishValues } from '../../people';
import { EARTH_RADIUS_KM, nearness, readDistance } from '../components/distance';
import { weightOf, type WishGroup } from '../prepared-wishes';
import { NEUTRAL, UNITS } from '../weights';
import { type Places, pointAt } from './places';
import { HIDES, type Points } from './points';
import type { Said } from './said';

type Distance = WishValues['distance'];

/** Judged in tenths of a kilometre. */
const TENTHS = 10;
const ACROSS = 2 * EARTH_RADIUS_KM * TENTHS;
/** Below this (1,270 km) four terms of the arcsine leave less than a millionth of a tenth out. */
const SERIES_UP_TO = 0.01;
/** Nearer than this to a half, a tenth is computed as everybody else computes it. */
const CLOSE_TO_A_HALF = 1e-4;

const [MEETS, CONTRADICTS, UNKNOWN] = [1, 2, 0];

/** What one wish about distance finds at each place. */
interface Read {
  readonly wish: Wish;
  /** Match in ten-thousandths. */
  readonly units: Int32Array;
  readonly readings: Uint8Array;
}

/**
 * `readDistance` for every place at once. A tenth of a kilometre is what counts, so that the chord between two points
 * of a sphere tells it without a sine; where it falls near the middle between two tenths, the exact sum decides.
 */
export function pointsOfPlaces(places: Places, { groups, nevers, musts }: Said): Points {
  const wishes = new Set([...groups.flatMap((group) => group.wishes), ...nevers, ...musts.flat()]);
  const reads = new Map([...wishes].map((wish) => [wish, readAll(places, wish)]));
  const of = (some: readonly Wish[]) => some.map((wish) => reads.get(wish)!);
  const points = new Int32Array(places.size);
  const told = new Uint8Array(places.size);
  for (const group of groups) addGroup(points, told, group, of(group.wishes));
  for (const { readings } of of(nevers)) hideWhere(points, (code) => readings[code] === MEETS);
  for (const demand of musts.map(of)) {
    hideWhere(points, (code) => demand.every(({ readings }) => readings[code] === CONTRADICTS));
  }
  return { points, told };
}

/** The nearest of her places counts, as `weighedMatch` has it for alternatives. */
function addGroup(
  points: Int32Array,
  told: Uint8Array,
  { side, weight }: WishGroup,
  reads: readonly Read[],
): void {
  const full = weight * UNITS;
  for (let code = 0; code < points.length; code++) {
    let best = 0;
    for (const { wish, units, readings } of reads) {
      best = Math.max(best, weightOf(wish) * units[code]!);
      if (side === 'for' && readings[code] === MEETS) told[code] = 1;
    }
    points[code]! += side === 'for' ? best : full - best;
  }
}

function hideWhere(points: Int32Array, isHidden: (code: number) => boolean): void {
  for (let code = 0; code < points.length; code++) if (isHidden(code)) points[code] = HIDES;
}

function readAll(places: Places, wish: Wish): Read {
  const wanted = wish.value as Distance;
  const units = new Int32Array(places.size);
  const readings = new Uint8Array(places.size);
  const [x, y, z] = pointAt(wanted);
  const worth = worthByTenth(wanted);
  const { points, size } = places;
  for (let code = 0, at = 0; code < size; code++, at += 3) {
    const [dx, dy, dz] = [points[at]! - x, points[at + 1]! - y, points[at + 2]! - z];
    const quarter = (dx * dx + dy * dy + dz * dz) / 4;
    const near =
      ACROSS * Math.sqrt(quarter) * (1 + quarter * (1 / 6 + quarter * (3 / 40 + (quarter * 15) / 336)));
    const tenths = Math.floor(near + 0.5);
    const beside = near + 0.5 - tenths;
    const isSure = quarter < SERIES_UP_TO && beside > CLOSE_TO_A_HALF && beside < 1 - CLOSE_TO_A_HALF;
    if (isSure) {
      units[code] = tenths < worth.units.length ? worth.units[tenths]! : 0;
      readings[code] = tenths <= worth.within ? MEETS : CONTRADICTS;
    } else {
      readOne(places, code, wanted, units, readings);
    }
  }
  return { wish, units, readings };
}

/** The exact sum, and boxes: few places. */
function readOne(
  places: Places,
  code: number,
  wanted: Distance,
  units: Int32Array,
  readings: Uint8Array,
): void {
  const { value, reading } = readDistance(wanted, places.at(code));
  units[code] = Math.round((value === 'unknown' ? NEUTRAL : value) * UNITS);
  readings[code] = reading === 'meets' ? MEETS : reading === 'contradicts' ? CONTRADICTS : UNKNOWN;
}

/** What each tenth of a kilometre is worth until it is worth nothing, and the last tenth within her limit. */
function worthByTenth(wanted: Distance): { units: Int32Array; within: number } {
  const units: number[] = [];
  let within = -1;
  for (let tenths = 0; ; tenths++) {
    const km = tenths / TENTHS;
    const worth = Math.round(nearness(km, wanted) * UNITS);
    if (km <= wanted.maxKm) within = tenths;
    if (worth === 0) return { units: Int32Array.from(units), within };
    units.push(worth);
  }
}

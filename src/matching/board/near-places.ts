import type { Wish, WishValues } from '../../people';
import { EARTH_RADIUS_KM, nearness, readDistance } from '../components/distance';
import { isRoad, roadLeft, unitsOf } from '../score';
import { ROAD, UNITS } from '../weights';
import { type Places, pointAt } from './places';
import { combined, CONTRADICTS, MEETS, type Points, READINGS, type Readings, UNKNOWN } from './readings';
import type { Said } from './said';

type Distance = WishValues['distance'];

/** Numbers of the last reading, written over by the next. */
let scratch = new Int32Array(1_024);
let sums = new Int32Array(1_024);

/** Judged in tenths of a kilometre. */
const TENTHS = 10;
const ACROSS = 2 * EARTH_RADIUS_KM * TENTHS;
/** Below this (1,270 km) four terms of the arcsine leave less than a millionth of a tenth out. */
const SERIES_UP_TO = 0.01;
/** Nearer than this to a half, a tenth is computed as everybody else computes it. */
const CLOSE_TO_A_HALF = 1e-4;

/** What each place brings, and what the road to it leaves of an opening, in hundredths; null when she goes anywhere. */
export interface PlacePoints extends Points {
  readonly road: Uint8Array | null;
}

/**
 * What her distances make of every place. Most places are too far to be worth anything, whatever she said, and all
 * those are worth the same: only the others are looked at.
 */
export function pointsOfPlaces(places: Places, said: Said, tells: boolean): PlacePoints {
  const wishes = [
    ...new Set([...said.groups.flatMap((group) => group.wishes), ...said.nevers, ...said.musts.flat()]),
  ];
  const least = leastThatCounts(said);
  const wanted = new Map(wishes.map((wish) => [wish, sought(wish.value as Distance, least)]));
  const near = nearCodes(places, [...wanted.values()]);
  const readings = new Map(wishes.map((wish) => [wish, readSome(places, near, wanted.get(wish)!)]));
  const readingsOf = (wish: Wish) => readings.get(wish)!;
  // One more than there are places to look at: somewhere far.
  const some = combined(said, { size: near.length + 1, tells, readingsOf });
  if (sums.length < places.size) sums = new Int32Array(places.size + (places.size >> 2));
  const points = sums.subarray(0, places.size).fill(some.points[near.length]!);
  const told = tells ? new Uint8Array(places.size) : null;
  const roads = said.groups.filter(isRoad).flatMap((group) => group.wishes.map(readingsOf));
  // Somewhere far, every distance is worth nothing.
  const road = roads.length > 0 ? new Uint8Array(places.size) : null;
  for (let at = 0; at < near.length; at++) {
    points[near[at]!] = some.points[at]!;
    if (told) told[near[at]!] = some.told![at]!;
    if (road) road[near[at]!] = bestRoad(roads, at);
  }
  return { points, told, road };
}

function bestRoad(all: readonly Readings[], at: number): number {
  let best = 0;
  for (const { units, readings } of all) {
    const left = readings[at] === UNKNOWN ? ROAD.unknown : roadLeft(units[at]!);
    if (left > best) best = left;
  }
  return best;
}

/** A distance she named, ready to be looked for. */
interface Sought {
  readonly wanted: Distance;
  readonly point: readonly [number, number, number];
  /** What each tenth of a kilometre is worth, in ten-thousandths; beyond, nothing. */
  readonly worth: Int32Array;
  /** The last tenth within her limit. */
  readonly within: number;
  /** A quarter of the square of the chord beyond which nothing is worth anything. */
  readonly worthless: number;
}

/**
 * In ten-thousandths. Where the road leaves nothing, no other sum is asked for: with one distance, what the road rounds
 * to nothing is as good as nothing.
 */
function leastThatCounts({ groups }: Said): number {
  const [only, ...others] = groups.flatMap((group) => group.wishes);
  return only && others.length === 0 && groups.some(isRoad) ? UNITS / ROAD.whole / 2 : 1;
}

function sought(wanted: Distance, least: number): Sought {
  const { worth, within } = worthByTenth(wanted, least);
  const worthless = Math.sin(Math.min((worth.length + 1) / ACROSS, Math.PI / 2)) ** 2;
  return { wanted, point: pointAt(wanted), worth, within, worthless };
}

/** Places that are near enough to one of hers, and those of which only a box is known. */
function nearCodes(places: Places, all: readonly Sought[]): Int32Array {
  const each = all.map((one) => codesNear(places, one).slice());
  return each.length === 1 ? each[0]! : Int32Array.from(new Set(each.flatMap((codes) => [...codes])));
}

/** A place without a position is not far. */
function codesNear(places: Places, { wanted, point: [x, y, z], worthless }: Sought): Int32Array {
  const { points, size } = places;
  if (scratch.length < size) scratch = new Int32Array(size + (size >> 2));
  const [near, limit] = [scratch, 4 * worthless];
  let count = 0;
  for (const code of places.vagueCodes()) near[count++] = code;
  const away = degreesOf(worthless);
  for (const codes of places.around(wanted, away)) {
    for (let place = 0; place < codes.length; place++) {
      const at = codes[place]! * 3;
      const dx = points[at]! - x;
      const dy = points[at + 1]! - y;
      const dz = points[at + 2]! - z;
      if (dx * dx + dy * dy + dz * dz <= limit) near[count++] = codes[place]!;
    }
  }
  return near.subarray(0, count);
}

/** As many degrees as the chord is long, and a hair more. */
function degreesOf(quarterOfSquare: number): number {
  return (2 * Math.asin(Math.min(1, Math.sqrt(quarterOfSquare))) * 180) / Math.PI + 1e-6;
}

/**
 * `readDistance` for these places, and for somewhere far. A tenth of a kilometre is what counts, so that the chord
 * between two points of a sphere tells it without a sine; near the middle between two tenths, the exact sum decides.
 */
function readSome(places: Places, codes: Int32Array, one: Sought): Readings {
  const units = new Int32Array(codes.length + 1);
  const readings = new Uint8Array(codes.length + 1).fill(CONTRADICTS);
  const { points } = places;
  const [x, y, z] = one.point;
  for (let at = 0; at < codes.length; at++) {
    const from = codes[at]! * 3;
    const dx = points[from]! - x;
    const dy = points[from + 1]! - y;
    const dz = points[from + 2]! - z;
    const quarter = (dx * dx + dy * dy + dz * dz) / 4;
    if (quarter > one.worthless) continue;
    const series = 1 + quarter * (1 / 6 + quarter * (3 / 40 + (quarter * 15) / 336));
    const near = ACROSS * Math.sqrt(quarter) * series + 0.5;
    const tenths = Math.floor(near);
    const beside = near - tenths;
    if (quarter < SERIES_UP_TO && beside > CLOSE_TO_A_HALF && beside < 1 - CLOSE_TO_A_HALF) {
      units[at] = tenths < one.worth.length ? one.worth[tenths]! : 0;
      if (tenths <= one.within) readings[at] = MEETS;
    } else {
      const finding = readDistance(one.wanted, places.at(codes[at]!));
      units[at] = unitsOf(finding);
      readings[at] = READINGS.indexOf(finding.reading);
    }
  }
  return { units, readings };
}

function worthByTenth(wanted: Distance, least: number): { worth: Int32Array; within: number } {
  const worth: number[] = [];
  let within = -1;
  for (let tenths = 0; ; tenths++) {
    const km = tenths / TENTHS;
    const one = Math.round(nearness(km, wanted) * UNITS);
    if (km <= wanted.maxKm) within = tenths;
    if (one < least) return { worth: Int32Array.from(worth), within };
    worth.push(one);
  }
}

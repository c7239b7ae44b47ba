import type { OpeningFacts } from '../../openings';
import type { TravelMode, WishValues } from '../../people';
import { MEETS, UNKNOWN, type Finding } from '../finding';

export const EARTH_RADIUS_KM = 6371.0088;
const { PI, asin, cos, max, min, round, sin, sqrt } = Math;

/**
 * Kilometres beyond her limit that halve the match: a quarter of an hour more, door to door, at 5 km/h on foot,
 * 15 by bike, 20 by bus (waiting included) and 40 by car.
 */
const HALVED_EVERY_KM: Readonly<Record<TravelMode, number>> = { walk: 1.25, bike: 3.75, bus: 5, car: 10 };

/** What is known of where an opening is. */
export type Located = Pick<OpeningFacts, 'position' | 'within'>;

/** A point in decimal degrees. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle kilometres (haversine), to one decimal: the precision we show is the precision we judge by. */
export function kmBetween(from: Position, to: Position): number {
  const rad = PI / 180;
  const across = sin(((to.lat - from.lat) * rad) / 2) ** 2;
  const along = sin(((to.lon - from.lon) * rad) / 2) ** 2;
  const chord = across + cos(from.lat * rad) * cos(to.lat * rad) * along;
  return round(2 * EARTH_RADIUS_KM * asin(min(1, sqrt(chord))) * 10) / 10;
}

/**
 * Kilometres from her place to the opening, or, when only its department is known, to the nearest point of the box that
 * holds it: it cannot be nearer. Null when nothing is known.
 */
export function leastKm(from: Position, { position, within }: Located): number | null {
  if (position !== null) return kmBetween(from, position);
  if (within === null) return null;
  const lat = min(max(from.lat, within.south), within.north);
  const lon = min(max(from.lon, within.west), within.east);
  return kmBetween(from, { lat, lon });
}

/** 0..1: 1 within her limit, then halved with every further quarter of an hour. */
export function nearness(
  km: number,
  { maxKm, mode }: Pick<WishValues['distance'], 'maxKm' | 'mode'>,
): number {
  const beyond = km - maxKm;
  return beyond <= 0 ? 1 : 2 ** (-beyond / HALVED_EVERY_KM[mode]);
}

/**
 * Within her limit is a full match; beyond it the match halves with every further quarter of an hour, and contradicts.
 * A department of which every point is beyond her limit contradicts too; one that reaches it is unknown.
 */
export function readDistance(wanted: WishValues['distance'], opening: Located): Finding {
  const km = leastKm(wanted, opening);
  if (km === null) return UNKNOWN;
  if (km <= wanted.maxKm) return opening.position === null ? UNKNOWN : MEETS;
  return { value: nearness(km, wanted), reading: 'contradicts' };
}

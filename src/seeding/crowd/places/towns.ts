import type { Commune } from '../../../reference';
import { type Dice, Wheel } from '../dice';

const KM_PER_DEGREE = 111.2;
/** Beyond some twelve kilometres of its centre a town thins out. */
const THINS_OUT_KM = 12;
const COUNTRYSIDE = 0.03;
const CENTRE = 8;
/** One opening stands about a kilometre from the middle of its commune. */
const SCATTER_KM = 0.9;

/** Territory codes, the departments around, the INSEE code of the commune in the middle. In the order they are filled. */
const TERRITORIES = [
  { code: 'dijon', departments: ['21', '71'], centre: '21231' },
  { code: 'lyon', departments: ['69', '01'], centre: '69383' },
  { code: 'lille', departments: ['59'], centre: '59350' },
  { code: 'bordeaux', departments: ['33'], centre: '33063' },
  { code: 'reze', departments: ['44'], centre: '44109' },
  { code: 'nice', departments: ['06'], centre: '06088' },
] as const;

/** A smaller crowd over six towns would leave nobody anything near. */
const OPENINGS_PER_TERRITORY = 4_000;

/** A town and its surroundings. */
export interface Town {
  /** Code of the territory. */
  readonly code: string;
  readonly communes: Wheel<Commune>;
}

/** A point in decimal degrees, to a hundred metres as geocoders give it. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Where a crowd of this many openings lives. */
export function townsFor(openings: number, communes: readonly Commune[]): Town[] {
  const count = Math.min(TERRITORIES.length, Math.max(1, Math.ceil(openings / OPENINGS_PER_TERRITORY)));
  return TERRITORIES.slice(0, count).map(({ code, departments, centre }) => {
    const around = communes.filter(({ department }) =>
      (departments as readonly string[]).includes(department),
    );
    const middle = around.find(({ insee }) => insee === centre) ?? around[0]!;
    const weight = (one: Commune) =>
      one === middle ? CENTRE : Math.exp(-kmBetween(one, middle) / THINS_OUT_KM) + COUNTRYSIDE;
    return { code, communes: new Wheel(around, weight) };
  });
}

/** Somewhere in a commune. */
export function pointIn(commune: Commune, dice: Dice): Point {
  const north = (dice.scatter() * SCATTER_KM) / KM_PER_DEGREE;
  const east = (dice.scatter() * SCATTER_KM) / (KM_PER_DEGREE * narrowing(commune.lat));
  return { lat: thousandths(commune.lat + north), lon: thousandths(commune.lon + east) };
}

/** Kilometres as the crow flies, on a map that is flat around the first point: right to a hundredth in a department. */
export function kmBetween(one: Point, other: Point): number {
  const north = one.lat - other.lat;
  const east = (one.lon - other.lon) * narrowing(one.lat);
  return Math.sqrt(north * north + east * east) * KM_PER_DEGREE;
}

/** The cosine of a latitude of France, by its series around 46 degrees: the same on every machine. */
function narrowing(lat: number): number {
  const away = ((lat - 46) * Math.PI) / 180;
  return 0.6946584 * (1 - (away * away) / 2) - 0.7193398 * away;
}

function thousandths(degrees: number): number {
  return Math.round(degrees * 1_000) / 1_000;
}

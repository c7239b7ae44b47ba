import type { TravelMode, Wish } from '../../people';
import { plain } from './numbers';
import { TRAVEL_MODES } from './wish-words';

/** Kilometres an hour on the way; a bus of a French town does 15 to 20, stops included. */
const SPEEDS: Readonly<Record<TravelMode, number>> = { walk: 5, bike: 15, bus: 18, car: 40 };
/** Minutes before one moves: the walk to the stop and the wait. */
const BEFORE: Readonly<Record<TravelMode, number>> = { walk: 0, bike: 0, bus: 10, car: 0 };
/** How much longer streets are than a straight line, on average in a French town. */
const DETOUR = 1.3;
/** A point in decimal degrees. */
interface Point {
  readonly lat: number;
  readonly lon: number;
}

const NEXT_DOOR_KM = 0.5;

/**
 * From the place she chose, the way she chose: "À 3 km, environ 15 minutes à vélo". The place is that of her distance
 * wish, the nearest when she named several; `null` when she named none or the post has none. The minutes are those of a
 * usual speed over a straight line and what streets add to it: "environ", never a promise.
 */
export function travelInWords(
  wishes: readonly Wish[],
  post: { readonly lat: number | null; readonly lon: number | null },
  kmBetween: (from: Point, to: Point) => number,
): string | null {
  if (post.lat === null || post.lon === null) return null;
  const to = { lat: post.lat, lon: post.lon };
  const [nearest] = wishes
    .flatMap((wish) => (wish.criterion === 'distance' ? [wish.value] : []))
    .map((place) => ({ km: kmBetween(place, to), mode: place.mode }))
    .sort((one, other) => one.km - other.km);
  if (!nearest) return null;
  const { km } = nearest;
  if (km < NEXT_DOOR_KM) return 'Tout près';
  const mode = waitsForNoBus(nearest) ? 'walk' : nearest.mode;
  return `À ${plain(km)}\u00A0km, environ ${minutesInWords(minutesFor(km, mode))} ${TRAVEL_MODES[mode]}`;
}

/** Nobody waits for a bus where walking takes no longer. */
function waitsForNoBus({ km, mode }: { readonly km: number; readonly mode: TravelMode }): boolean {
  return mode === 'bus' && minutesFor(km, 'walk') <= minutesFor(km, 'bus');
}

/** Minutes of a trip of so many kilometres as the crow flies: to the minute below ten, then to the five. */
export function minutesFor(km: number, mode: TravelMode): number {
  const minutes = BEFORE[mode] + ((km * DETOUR) / SPEEDS[mode]) * 60;
  return minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5;
}

/** "15 minutes", "1 h", "1 h 20". */
function minutesInWords(minutes: number): string {
  if (minutes < 60) return `${minutes} minute${minutes > 1 ? 's' : ''}`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00A0h${rest ? `\u00A0${String(rest).padStart(2, '0')}` : ''}`;
}

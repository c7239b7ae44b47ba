import { kmBetween } from '../../matching';
import type { OpeningFacts } from '../../openings';
import type { Wish } from '../../people';
import type { OfferedWishChange } from './offered-wish-changes';
import { distanceSentence } from './wish-change-words';

/** The least a wish may say, in kilometres. */
const NEAREST = 0.5;

type DistanceWish = Extract<Wish, { criterion: 'distance' }>;

/**
 * Each of her places keeps its point and its mode, with a limit under this opening. Nothing when she named no place,
 * when the opening names none, or when it already is next door.
 */
export function shorterDistance(
  { position }: OpeningFacts,
  wishes: readonly Wish[],
): readonly OfferedWishChange[] {
  const places = wishes.filter((wish): wish is DistanceWish => wish.criterion === 'distance');
  if (position === null || places.length === 0) return [];
  const shorter = places.map(({ value }): DistanceWish => {
    const maxKm = Math.min(value.maxKm, under(kmBetween(value, position)));
    return { criterion: 'distance', value: { ...value, maxKm }, stance: 'must' };
  });
  if (shorter.some(({ value }, index) => kmBetween(value, position) <= value.maxKm || !places[index]))
    return [];
  const sentence = distanceSentence(places.length === 1 ? shorter[0]!.value.maxKm : null);
  return [{ key: 'must:distance', sentence, wishes: shorter, replaces: 'distance' }];
}

/** The whole kilometre under a distance, or half of one. */
function under(km: number): number {
  return Math.max(NEAREST, Math.ceil(km) - 1);
}

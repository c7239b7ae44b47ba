import type { Wish } from '../../people';
import { type OfferedWishChange, says } from './offered-wish-changes';

/** Her wishes once she said yes to these changes: what contradicts them goes, everything else stays in its order. */
export function changedWishes(wishes: readonly Wish[], accepted: readonly OfferedWishChange[]): Wish[] {
  const added = accepted.flatMap((change) => change.wishes);
  const replaced = new Set(accepted.flatMap(({ replaces }) => replaces ?? []));
  const said = new Set(added.map(says));
  const kept = wishes.filter((wish) => !replaced.has(wish.criterion) && !said.has(says(wish)));
  return [...kept, ...added];
}

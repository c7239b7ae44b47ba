import type { Wish, WishCriterion } from '../../people';
import type { PreparedWishes, WishGroup } from '../prepared-wishes';

/** All she said on one criterion, whatever the stance. */
export interface Said {
  readonly groups: readonly WishGroup[];
  readonly nevers: readonly Wish[];
  /** Each inner list is one demand: it is contradicted when all its wishes are. */
  readonly musts: readonly (readonly Wish[])[];
}

export const NOTHING_SAID: Said = { groups: [], nevers: [], musts: [] };

/** Her wishes by criterion: a group, a demand and a "never" are each about one. */
export function saidBy({ groups, nevers, musts }: PreparedWishes): ReadonlyMap<WishCriterion, Said> {
  const criteria = new Set(
    [...groups.flatMap(({ wishes }) => wishes), ...nevers].map(({ criterion }) => criterion),
  );
  const about = (wishes: readonly Wish[], criterion: WishCriterion) => wishes[0]!.criterion === criterion;
  return new Map(
    [...criteria].map((criterion) => [
      criterion,
      {
        groups: groups.filter(({ wishes }) => about(wishes, criterion)),
        nevers: nevers.filter((wish) => wish.criterion === criterion),
        musts: musts.filter((wishes) => about(wishes, criterion)),
      },
    ]),
  );
}

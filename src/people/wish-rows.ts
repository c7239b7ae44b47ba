import type { Stance, WishCriterion } from './wish';
import { WishLine } from './wish.entity';
import { WishList } from './wish-list.entity';
import type { SaidWish } from './wish-rules';

interface Hearing {
  /** 1 upwards. */
  readonly version: number;
  readonly at: Date;
  /** The account that wrote it down as she said it; null when she did so herself. */
  readonly heardBy: string | null;
  /** The next id. */
  readonly next: () => string;
}

/** The list of what somebody wishes for from now on. */
export function wishListOf(participantId: string, { version, at, heardBy, next }: Hearing): WishList {
  const list = { id: next(), participantId, version, at, by: heardBy, saidAloudTo: heardBy };
  return Object.assign(new WishList(), list);
}

/** Its lines in her order: wishes that the rules let in, in one spelling. */
export function wishLinesOf({ id }: WishList, wishes: readonly SaidWish[], next: () => string): WishLine[] {
  return wishes.map(({ criterion, value, stance }, place) =>
    Object.assign(new WishLine(), {
      id: next(),
      wishListId: id,
      place,
      criterion: criterion as WishCriterion,
      value,
      stance: stance as Stance,
    }),
  );
}

import type { Wish } from '../../../people';
import { CONTRACT_KINDS, OPENING_KINDS, SECTORS, TIME_SLOTS, TRAITS } from '../../../reference';
import { hoursRange } from '../../wording/opening-words';
import type { WishNames } from '../../wording/wish-words';

const SHOWN = 3;

/** What she wants most, in a few words: "« aider en cuisine », en journée, CDI"; `null` when she said none of it. */
export function topWishes(wishes: readonly Wish[], names: WishNames): string | null {
  const musts = wishes.filter(({ stance }) => stance === 'must');
  const likes = wishes.filter(({ stance }) => stance === 'like');
  const said = [...likes.filter(saysWhat), ...musts, ...likes.filter((wish) => !saysWhat(wish))];
  const words = said.map((wish) => inShort(wish, names)).filter((one) => one !== null);
  return words.length > 0 ? words.slice(0, SHOWN).join(', ') : null;
}

/** What she wants to do comes before when and for how much. */
function saysWhat({ criterion }: Wish): boolean {
  return criterion === 'occupation' || criterion === 'words' || criterion === 'sector';
}

function inShort(wish: Wish, names: WishNames): string | null {
  switch (wish.criterion) {
    case 'occupation':
      return names.occupation(wish.value);
    case 'words':
      return `«\u00A0${wish.value}\u00A0»`;
    case 'sector':
      return SECTORS[wish.value];
    case 'contract':
      return CONTRACT_KINDS[wish.value];
    case 'slot':
      return TIME_SLOTS[wish.value];
    case 'hours':
      return hoursRange(wish.value.min ?? null, wish.value.max ?? null);
    case 'trait':
      return TRAITS[wish.value];
    case 'employer':
      return names.employer(wish.value);
    case 'kind':
      return OPENING_KINDS[wish.value];
    default:
      return null;
  }
}

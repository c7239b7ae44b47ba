import type { Stance, Wish } from '../../../people';
import type { KnownOccupation } from '../crowd-reference';
import type { Dice } from '../dice';
import { SAID_OF_IT } from '../openings/sector-words';
import { DECISIVE, type HiddenTastes, type OccupationTaste } from './hidden-tastes';

const [FEWEST, MOST] = [3, 9];
const IN_HER_OWN_WORDS = 0.2;
const BY_ITS_SECTOR = 0.06;
/** A thing that does not matter to her is said once in seven times, the dearest nearly always. */
const [SAID_AT_LEAST, SAID_MORE] = [0.15, 0.8];
const NOT_SHY = 0.85;

/** A wish, and how likely she is to speak of it before others: 0..1. */
interface Sayable {
  readonly wish: Wish;
  readonly weight: number;
  readonly said: boolean;
}

/**
 * What somebody says of what she likes: three to nine wishes. What matters more to her is said more often and first,
 * what she will not do without mostly as "il le faut"; some is said in her own words, some never.
 */
export function saidWishes(
  tastes: HiddenTastes,
  nameOf: (code: string) => KnownOccupation,
  dice: Dice,
): Wish[] {
  const sayable = [
    ...occupationWishes(tastes, nameOf, dice),
    ...roadWish(tastes, dice),
    ...neverWishes(tastes, dice),
    ...timeWishes(tastes, dice),
    ...conditionWishes(tastes, dice),
    ...traitWishes(tastes, dice),
  ];
  const inOrder = withoutRepeats(sayable.sort((one, other) => other.weight - one.weight));
  const spoken = inOrder.filter((one) => one.said).slice(0, MOST);
  const asked = inOrder.filter((one) => !one.said).slice(0, Math.max(0, FEWEST - spoken.length));
  return [...spoken, ...asked].map(({ wish }) => wish);
}

function occupationWishes(
  { occupations, work }: HiddenTastes,
  nameOf: (code: string) => KnownOccupation,
  dice: Dice,
): Sayable[] {
  const strength = strengthOf(work.importance, dice);
  const wishes = occupations.map((taste) => wishForWork(taste, nameOf(taste.code), dice));
  const said = wishes.map((_, place) => place === 0 || dice.chance(0.65));
  // Two works told in two manners, each "il le faut", would leave nothing: no coach writes it so.
  const inOneManner = wishes.every(({ criterion }, place) => !said[place] || criterion === 'occupation');
  const stance = inOneManner ? strength : 'like';
  return wishes.map((wish, place) => ({
    wish: { ...wish, stance },
    weight: 2 - place * 0.2,
    said: said[place]!,
  }));
}

function wishForWork(taste: OccupationTaste, known: KnownOccupation, dice: Dice): Wish {
  if (dice.chance(BY_ITS_SECTOR)) return { criterion: 'sector', value: taste.sector, stance: 'like' };
  if (!dice.chance(IN_HER_OWN_WORDS)) return { criterion: 'occupation', value: taste.code, stance: 'like' };
  const title = dice.pick(known.titles);
  const words = dice.chance(0.5)
    ? dice.pick(SAID_OF_IT[taste.sector])
    : dice.pick([title.feminine, title.masculine]);
  return { criterion: 'words', value: words.toLowerCase(), stance: 'like' };
}

/** Everybody says where she starts from, nearly: without a car it decides. */
function roadWish({ road: { from, comfortableKm, mode } }: HiddenTastes, dice: Dice): Sayable[] {
  const value = { ...from, maxKm: Math.round(comfortableKm * dice.between(0.9, 1.3)), mode };
  return [
    {
      wish: { criterion: 'distance', value, stance: dice.chance(0.4) ? 'must' : 'like' },
      weight: 1.5,
      said: dice.chance(0.95),
    },
  ];
}

function neverWishes({ unbearable }: HiddenTastes, dice: Dice): Sayable[] {
  return unbearable.map((one) => {
    const stance: Stance = dice.chance(0.85) ? 'never' : 'avoid';
    const wish: Wish =
      'trait' in one
        ? { criterion: 'trait', value: one.trait, stance }
        : { criterion: 'slot', value: one.slot, stance };
    return { wish, weight: 1.4, said: dice.chance(0.85) };
  });
}

/** Who can come at most times says nothing of it. */
function timeWishes({ times: { good, importance } }: HiddenTastes, dice: Dice): Sayable[] {
  if (good.length > 2) return [];
  return said(importance, dice, (stance) => good.map((value) => ({ criterion: 'slot', value, stance })));
}

function conditionWishes({ hours, wage, contract }: HiddenTastes, dice: Dice): Sayable[] {
  return [
    ...said(hours.importance, dice, (stance) => [
      { criterion: 'hours', value: { min: hours.min, max: hours.max }, stance },
    ]),
    ...said(wage.importance, dice, (stance) => [
      { criterion: 'wage', value: { minHourly: wage.floor }, stance },
    ]),
    ...said(contract.importance, dice, (stance) =>
      contract.wanted.map((value) => ({ criterion: 'contract', value, stance })),
    ),
    ...said(contract.importance, dice, () =>
      contract.unwanted.map((value) => ({ criterion: 'contract', value, stance: 'avoid' })),
    ),
  ];
}

function traitWishes({ liked, disliked }: HiddenTastes, dice: Dice): Sayable[] {
  return [
    ...liked.flatMap(({ trait, importance }) =>
      said(importance, dice, (stance) => [{ criterion: 'trait', value: trait, stance }]),
    ),
    ...disliked.flatMap(({ trait, importance }) =>
      said(importance, dice, () => [{ criterion: 'trait', value: trait, stance: 'avoid' }]),
    ),
  ];
}

/** Wishes about one thing: said together or not at all, as strongly as it matters. */
function said(importance: number, dice: Dice, wishes: (stance: 'must' | 'like') => Wish[]): Sayable[] {
  const isSaid = dice.chance(SAID_AT_LEAST + SAID_MORE * importance);
  return wishes(strengthOf(importance, dice)).map((wish) => ({ wish, weight: importance, said: isSaid }));
}

/** A thing she will not do without is said so, unless she is shy. */
function strengthOf(importance: number, dice: Dice): 'must' | 'like' {
  return importance >= DECISIVE && dice.chance(NOT_SHY) ? 'must' : 'like';
}

/** The first time a thing is said is the one that counts. */
function withoutRepeats(sayable: readonly Sayable[]): Sayable[] {
  const met = new Set<string>();
  return sayable.filter(({ wish }) => {
    const key = `${wish.criterion} ${JSON.stringify(wish.value)}`;
    return !met.has(key) && met.add(key);
  });
}

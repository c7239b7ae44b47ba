import type { Wish, WishCriterion, WishProfile } from '../people';
import { CRITERION_WORTH, FRESHNESS_WEIGHT, STANCE_WEIGHTS } from './weights';

/**
 * How several wishes on one criterion go together.
 * - `best`: a post has one occupation, one contract...: her wishes are alternatives, the best one counts.
 * - `share`: a post has several time slots: the shares she covers are added.
 * - `each`: wishes that do not exclude one another: each counts for itself.
 */
const TOGETHER: Readonly<Record<WishCriterion, 'best' | 'share' | 'each'>> = {
  occupation: 'best',
  sector: 'best',
  contract: 'best',
  employer: 'best',
  kind: 'best',
  distance: 'best',
  slot: 'share',
  words: 'each',
  hours: 'each',
  wage: 'each',
  trait: 'each',
};

/** Wishes that are weighed as one: what she wants (`for`) or would rather not have (`against`) on one criterion. */
export interface WishGroup {
  readonly side: 'for' | 'against';
  readonly together: 'best' | 'share' | 'each';
  /** The heaviest of its wishes. */
  readonly weight: number;
  readonly wishes: readonly Wish[];
}

/** Her wishes made ready to be read against many openings; the same for every order she said them in. */
export interface PreparedWishes {
  /** Heaviest first; the order in which reasons, cautions and checks are told. */
  readonly groups: readonly WishGroup[];
  readonly nevers: readonly Wish[];
  /** Each inner list is one demand: it is contradicted when all its wishes are. */
  readonly musts: readonly (readonly Wish[])[];
  /** Sum of the weights of the groups and of freshness; never 0. */
  readonly totalWeight: number;
}

/** Sorts, removes repeats and groups her wishes. */
export function prepareWishes(profile: Pick<WishProfile, 'wishes'>): PreparedWishes {
  const wishes = withoutRepeats(profile.wishes);
  const weighed = wishes.filter(({ stance }) => stance !== 'never');
  const groups = [...groupBy(weighed, groupKey).values()].map(asGroup).sort((a, b) => b.weight - a.weight);
  const musts = wishes.filter(({ stance }) => stance === 'must');
  return {
    groups,
    nevers: wishes.filter(({ stance }) => stance === 'never'),
    musts: [...groupBy(musts, groupKey).values()],
    totalWeight: groups.reduce((sum, { weight }) => sum + weight, FRESHNESS_WEIGHT),
  };
}

/** The texts to ask the search engine about, each once, in a fixed order. */
export function wordsAskedBy(profile: WishProfile): readonly string[] {
  const asked = profile.wishes.filter(({ criterion, stance }) => criterion === 'words' && stance !== 'never');
  return [...new Set(asked.map(({ value }) => value as string))].sort();
}

/** The ROME codes she names, whatever the stance, each once, in a fixed order. */
export function occupationsNamedBy(profile: WishProfile): readonly string[] {
  const named = profile.wishes.flatMap((wish) => (wish.criterion === 'occupation' ? [wish.value] : []));
  return [...new Set(named)].sort();
}

/** Weight of a wish, from its stance and what it is about; the same for everybody. */
export function weightOf({ stance, criterion }: Pick<Wish, 'stance' | 'criterion'>): number {
  return STANCE_WEIGHTS[stance].weight * (CRITERION_WORTH[criterion] ?? 1);
}

function asGroup(wishes: readonly Wish[]): WishGroup {
  const [first] = wishes as [Wish];
  return {
    side: sideOf(first),
    together: TOGETHER[first.criterion],
    weight: Math.max(...wishes.map(weightOf)),
    wishes,
  };
}

function sideOf({ stance }: Wish): 'for' | 'against' {
  return stance === 'avoid' ? 'against' : 'for';
}

function groupKey(wish: Wish): string {
  const alone = TOGETHER[wish.criterion] === 'each' ? valueKey(wish) : '';
  return `${wish.criterion} ${sideOf(wish)} ${alone}`;
}

/** In an order of their own; the same wish said twice counts once, said as `must` and as `like` it is a `must`. */
function withoutRepeats(wishes: readonly Wish[]): Wish[] {
  const keyed = wishes.map((wish) => ({ wish, key: repeatKey(wish) }));
  keyed.sort((a, b) => (a.key === b.key ? weightOf(b.wish) - weightOf(a.wish) : a.key < b.key ? -1 : 1));
  return keyed.filter(({ key }, index) => key !== keyed[index - 1]?.key).map(({ wish }) => wish);
}

function repeatKey(wish: Wish): string {
  return `${wish.criterion} ${wish.stance === 'never' ? 'never' : sideOf(wish)} ${valueKey(wish)}`;
}

function valueKey({ value }: Wish): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function groupBy(wishes: readonly Wish[], keyOf: (wish: Wish) => string): Map<string, Wish[]> {
  const groups = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const group = groups.get(keyOf(wish));
    if (group) group.push(wish);
    else groups.set(keyOf(wish), [wish]);
  }
  return groups;
}

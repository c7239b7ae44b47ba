import type { OpeningFacts } from '../openings';
import type { Wish } from '../people';
import { freshnessOf } from './components/freshness';
import type { Finding } from './finding';
import { weightOf, type PreparedWishes, type WishGroup } from './prepared-wishes';
import { FRESHNESS_WEIGHT, NEUTRAL, ROAD, UNITS } from './weights';

/** What each wish finds in the opening at hand. */
export type Findings = (wish: Wish) => Finding;

/**
 * The one formula of a match (docs/decisions/0003), 0..1:
 *
 *     score = road x (sum over groups of weight x match  +  1 x freshness) / (sum of the weights + 1)
 *
 * - A group is one thing she said: all her `must` and `like` on one criterion that takes one answer (the best counts:
 *   max of weight x match), her time slots (shares added), else each wish by itself. Its weight is its heaviest wish.
 * - A group of `avoid` counts weight x (1 - match): avoiding what is there subtracts, up to all of it.
 * - The road is what her distance finds: 1 within her limit, less and less beyond; 3/4 unknown, 1 when she named none.
 * - An unknown fact counts 1/2. A `never` weighs nothing: it hides or it is to check.
 * - Missing prerequisites and disclosure are not in it.
 *
 * It never falls when a `like` of match 1 is added: a group already there keeps its weight and can only rise, and a new
 * group adds as much above the line as below it. Each match is rounded to 1/10,000 before the sum, which is then exact
 * in whole numbers: no order of wishes and no way of summing can change a score. The line below is one number per
 * person, so comparing scores is comparing whole numbers.
 */
export function scoreOf(
  prepared: PreparedWishes,
  findings: Findings,
  opening: OpeningFacts,
  today: string,
): number {
  let sum = FRESHNESS_WEIGHT * Math.round(freshnessOf(opening, today) * UNITS);
  for (const group of prepared.groups) sum += weighedMatch(group, findings);
  return (sum * roadOf(prepared, findings)) / (prepared.totalWeight * UNITS * ROAD.whole);
}

/** What the road to an opening leaves of it, in hundredths: the best of the distances she would gladly go. */
function roadOf({ groups }: PreparedWishes, findings: Findings): number {
  const road = groups.find(isRoad);
  return road ? Math.max(...road.wishes.map((wish) => roadLeftBy(findings(wish)))) : ROAD.whole;
}

/** Distances she would gladly go: alternatives, so that there is one group of them at most. */
export function isRoad({ side, wishes }: WishGroup): boolean {
  return side === 'for' && wishes[0]!.criterion === 'distance';
}

function roadLeftBy(finding: Finding): number {
  return finding.value === 'unknown' ? ROAD.unknown : roadLeft(unitsOf(finding));
}

/** What a known distance leaves of an opening, in hundredths, out of its match in ten-thousandths. */
export function roadLeft(units: number): number {
  return Math.round((units * ROAD.whole) / UNITS);
}

/** A match in ten-thousandths, as it is summed; what is not known counts half. */
export function unitsOf({ value }: Finding): number {
  return Math.round((value === 'unknown' ? NEUTRAL : value) * UNITS);
}

/** Weight x match of one group in ten-thousandths: 0 to weight x 10,000, `avoid` already turned round. */
export function weighedMatch(group: WishGroup, findings: Findings): number {
  const full = group.weight * UNITS;
  const found = group.together === 'share' ? addedShares(group, findings) : bestMatch(group, findings);
  return group.side === 'for' ? found : full - found;
}

function bestMatch(group: WishGroup, findings: Findings): number {
  let best = 0;
  for (const wish of group.wishes) {
    best = Math.max(best, weightOf(wish) * unitsOf(findings(wish)));
  }
  return best;
}

function addedShares(group: WishGroup, findings: Findings): number {
  let sum = 0;
  for (const wish of group.wishes) {
    const { value } = findings(wish);
    if (value === 'unknown') return group.weight * NEUTRAL * UNITS;
    sum += weightOf(wish) * value;
  }
  return Math.min(group.weight * UNITS, Math.round(sum * UNITS));
}

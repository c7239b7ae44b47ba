import type { Wish } from '../people';
import type { Reading } from './finding';
import { weighedMatch, type Findings } from './score';
import type { PreparedWishes, WishGroup } from './prepared-wishes';
import { weightOf } from './prepared-wishes';
import type { PhraseSource } from './wordings/phrases';
import { reasonFor, type Remark } from './wordings/reason-wording';
import type { Voice } from './wordings/typography';

const MOST_REASONS = 3;

/** At most three positive sentences, each from a thing she said she wants; what weighs most in the score comes first. */
export function reasonsOf(
  prepared: PreparedWishes,
  findings: Findings,
  voice: Voice,
  source: PhraseSource,
): readonly Remark[] {
  return prepared.groups
    .flatMap((group) => {
      const told = toldWishes(group, findings);
      return told ? [{ told, weight: weighedMatch(group, findings) }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ told }) => reasonFor(told, findings(told[0]).reading, voice, source));
}

/** Whether anything she wants is there: what makes a person worth showing beside an opening. */
export function hasReason(prepared: Pick<PreparedWishes, 'groups'>, findings: Findings): boolean {
  return prepared.groups.some((group) => toldWishes(group, findings) !== null);
}

/** The wishes of a group that the opening meets or comes close to: the best one, or all the time slots it meets. */
function toldWishes(group: WishGroup, findings: Findings): readonly [Wish, ...Wish[]] | null {
  if (group.side === 'against') return null;
  const there = group.wishes.filter((wish) => isThere(wish, findings(wish).reading));
  const [first, ...others] = there.sort((a, b) => worth(b, findings) - worth(a, findings));
  if (!first) return null;
  return group.together === 'share' ? [first, ...others] : [first];
}

/** Hours or a wage that only partly suit are a caution, not a reason. */
export function isThere({ criterion }: Wish, reading: Reading): boolean {
  const partly = criterion === 'hours' || criterion === 'wage';
  return reading === 'meets' || (reading === 'close' && !partly);
}

function worth(wish: Wish, findings: Findings): number {
  const { value } = findings(wish);
  return value === 'unknown' ? 0 : weightOf(wish) * value;
}

import type { Wish } from '../people';
import type { Reading } from './finding';
import type { PreparedWishes, WishGroup } from './prepared-wishes';
import type { Findings } from './score';
import { avoided, cautionAgainst, slotsBeside } from './wordings/caution-wording';
import type { PhraseSource } from './wordings/phrases';
import type { Remark } from './wordings/reason-wording';
import type { Voice } from './wordings/typography';

/** Every near-miss in words: what she wanted otherwise, and what she would rather avoid and that is there. */
export function cautionsOf(
  prepared: PreparedWishes,
  findings: Findings,
  voice: Voice,
  source: PhraseSource,
): readonly Remark[] {
  return prepared.groups.flatMap((group) => {
    if (group.side === 'against') return avoidedIn(group, findings, voice, source);
    const caution = cautionFor(group, findings, voice, source);
    return caution ? [caution] : [];
  });
}

function avoidedIn(group: WishGroup, findings: Findings, voice: Voice, source: PhraseSource): Remark[] {
  const there = group.wishes.filter((wish) => isOneOf(findings(wish).reading, ['meets', 'close']));
  return there.map((wish) => avoided(wish, voice, source));
}

function cautionFor(group: WishGroup, findings: Findings, voice: Voice, source: PhraseSource): Remark | null {
  const readings = group.wishes.map((wish) => findings(wish).reading);
  const [first, ...others] = group.wishes as [Wish, ...Wish[]];
  if (group.together === 'each') {
    const aside = first.criterion !== 'words' && isOneOf(readings[0]!, ['close', 'contradicts']);
    return aside ? cautionAgainst([first], voice, source) : null;
  }
  if (readings.every((reading) => reading === 'contradicts')) {
    const nearest = first.criterion === 'distance' ? [nearestOf(group, findings)] : [first, ...others];
    return cautionAgainst(nearest as [Wish, ...Wish[]], voice, source);
  }
  return group.together === 'share' ? slotsCaution(group, source) : null;
}

/** The post is worked at one of her times; at others too, which she did not name. */
function slotsCaution(group: WishGroup, { opening }: PhraseSource): Remark | null {
  const named = new Set(group.wishes.map(({ value }) => value));
  const others = [...new Set(opening.slots ?? [])].filter((slot) => !named.has(slot));
  return others.length > 0 ? slotsBeside(others) : null;
}

function nearestOf(group: WishGroup, findings: Findings): Wish {
  return group.wishes.reduce((best, wish) =>
    valueOf(wish, findings) > valueOf(best, findings) ? wish : best,
  );
}

function valueOf(wish: Wish, findings: Findings): number {
  const { value } = findings(wish);
  return value === 'unknown' ? -1 : value;
}

function isOneOf(reading: Reading, readings: readonly Reading[]): boolean {
  return readings.includes(reading);
}

import type { Wish } from '../people';
import type { PreparedWishes } from './prepared-wishes';
import { isLegal, type OpenPrerequisite } from './prerequisites';
import type { Findings } from './score';
import { legalToCheck, toCheckFor } from './wordings/check-wording';
import type { PhraseSource } from './wordings/phrases';
import type { Remark } from './wordings/reason-wording';

/** Every unknown fact on which something she said depends, her `never` first, then what the law demands. Each once. */
export function toCheckOf(
  prepared: PreparedWishes,
  findings: Findings,
  open: readonly OpenPrerequisite[],
  source: PhraseSource,
): readonly Remark[] {
  const wishes = [...prepared.nevers, ...prepared.groups.flatMap((group) => group.wishes)];
  const unknown = wishes
    .filter((wish) => isToCheck(wish, findings, source))
    .map((wish) => toCheckFor(wish, source));
  const legal = open
    .filter(({ prerequisite, standing }) => standing === 'unknown' && isLegal(prerequisite))
    .map(({ prerequisite }) => legalToCheck(prerequisite));
  const remarks: readonly Remark[] = [...unknown, ...legal];
  return remarks.filter(({ text }, index) => remarks.findIndex((other) => other.text === text) === index);
}

/**
 * An unknown value is to check. A number from which nothing may be concluded (words the search did not find, an
 * employer not named, a deduced sector) is worth asking about only when she was firm: `must` or `never`.
 * An occupation read from a title is not a stated one: to check, whatever the reading.
 */
function isToCheck(wish: Wish, findings: Findings, { opening }: PhraseSource): boolean {
  const { value, reading } = findings(wish);
  if (wish.criterion === 'occupation') return opening.occupation === null;
  if (reading !== 'unknown') return false;
  if (wish.criterion === 'words') return wish.stance === 'must';
  if (value === 'unknown' || wish.stance === 'must') return true;
  // A post deduced to be of another sector than the one she never wants has nothing to be asked about.
  return wish.stance === 'never' && wish.criterion !== 'sector';
}

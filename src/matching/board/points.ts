import type { OpeningFacts } from '../../openings';
import { readWish } from '../components/read-wish';
import type { MatchContext } from '../match-context';
import { hasReason } from '../reasons';
import { type Findings, weighedMatch } from '../score';
import { NOTHING_KNOWN } from './facts-kept';
import type { Said } from './said';

/**
 * Laid on a row that is hidden: fewer points than anything she says could bring, and few enough columns hide for their
 * sum to stay a whole number of 32 bits.
 */
export const HIDES = -(2 ** 26);

/** What the values of a column bring to the score of one person, by the number of the value. */
export interface Points {
  /** Weight x match in ten-thousandths, as `scoreOf` adds them; `HIDES` where a bar of hers stands. */
  readonly points: Int32Array;
  /** 1 where something she wants is there. */
  readonly told: Uint8Array;
}

/** Reads what she said on one criterion against every value of its column, by the readers every opening is read by. */
export function pointsOf(
  values: readonly Partial<OpeningFacts>[],
  said: Said,
  context: MatchContext,
): Points {
  const points = new Int32Array(values.length);
  const told = new Uint8Array(values.length);
  const line: OpeningFacts = { ...NOTHING_KNOWN };
  const findings: Findings = (wish) => readWish(wish, line, context);
  for (const [code, value] of values.entries()) {
    Object.assign(line, value);
    points[code] = pointsFor(said, findings);
    told[code] = hasReason(said, findings) ? 1 : 0;
  }
  return { points, told };
}

/** What one criterion brings where these are its findings. */
export function pointsFor({ groups, nevers, musts }: Said, findings: Findings): number {
  if (nevers.some((wish) => findings(wish).reading === 'meets')) return HIDES;
  if (musts.some((demand) => demand.every((wish) => findings(wish).reading === 'contradicts'))) return HIDES;
  let sum = 0;
  for (const group of groups) sum += weighedMatch(group, findings);
  return sum;
}

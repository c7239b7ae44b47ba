import type { OpeningFacts } from '../openings';
import type { MatchContext } from './match-context';
import type { PreparedWishes } from './prepared-wishes';
import { routesOpenTo } from './reveals';
import type { Findings } from './score';

/** Why an opening is hidden. For tests and for the coach's own diagnosis: no screen and no answer carries it. */
export type BarCode = 'not_published' | 'employer_resting' | 'answered_no' | 'never' | 'must' | 'silence';

/**
 * The only reasons for which an opening is hidden (matching.md, "Bars"); null when none holds. What the law demands
 * is not here (legal-bars.ts), nor is any other prerequisite: zero exclusion.
 */
export function barOf(
  prepared: PreparedWishes,
  findings: Findings,
  opening: OpeningFacts,
  context: MatchContext,
): BarCode | null {
  if (!opening.published) return 'not_published';
  if (opening.employer?.resting) return 'employer_resting';
  if (context.answeredNo.has(opening.id)) return 'answered_no';
  if (routesOpenTo(opening, context).length === 0) return 'silence';
  if (prepared.nevers.some((wish) => findings(wish).reading === 'meets')) return 'never';
  if (prepared.musts.some((demand) => demand.every((wish) => findings(wish).reading === 'contradicts'))) {
    return 'must';
  }
  return null;
}

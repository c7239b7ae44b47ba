import type { OpeningFacts } from '../../openings';
import type { OpeningKind } from '../../reference/opening-kinds';
import { sameOrNot, type Finding } from '../finding';

/** Vacancy, immersion, visit...: always known, so it meets or contradicts. */
export function readKind(wanted: OpeningKind, opening: Pick<OpeningFacts, 'kind'>): Finding {
  return sameOrNot(wanted, opening.kind);
}

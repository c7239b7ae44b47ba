import type { OpeningFacts } from '../../openings';
import { NEUTRAL } from '../weights';

/** An opening without news is closed on this day (domain.md, "Freshness"): by then it is worth nothing. */
const STALE_AFTER_DAYS = 45;
const DAY_MS = 86_400_000;

/** 1 on the civil day the opening was last known to be true, falling in a straight line to 0 after 45 days. */
export function freshnessOf(opening: Pick<OpeningFacts, 'freshOn'>, today: string): number {
  const days = (Date.parse(today) - Date.parse(opening.freshOn)) / DAY_MS;
  if (Number.isNaN(days)) return NEUTRAL;
  return Math.min(1, Math.max(0, 1 - days / STALE_AFTER_DAYS));
}

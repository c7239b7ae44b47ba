/** Days without news after which an offer is asked about, warned about, and closed (domain.md, "Opening"). */
export const ASK_AFTER = 14;
export const WARN_AFTER = 30;
export const CLOSE_AFTER = 45;

export type FreshnessStep = 'ask' | 'warn' | 'close';

/** What an offer of this many days without news calls for; null while it is fresh. */
export function freshnessStep(days: number): FreshnessStep | null {
  if (days >= CLOSE_AFTER) return 'close';
  if (days >= WARN_AFTER) return 'warn';
  return days >= ASK_AFTER ? 'ask' : null;
}

const FIRST_MS = 10_000;
const FACTOR = 3;
const LONGEST_MS = 3_600_000;

/** Ten tries take about four hours: a greylist or a short breakdown is over by then. */
export const MOST_ATTEMPTS = 10;

/** When to try again after the `attempt`-th failure (from 1): 10 s, 30 s, 90 s... never more than an hour. */
export function nextTryAfter(attempt: number, failedAt: Date): Date {
  const wait = Math.min(FIRST_MS * FACTOR ** (Math.max(attempt, 1) - 1), LONGEST_MS);
  return new Date(failedAt.getTime() + wait);
}

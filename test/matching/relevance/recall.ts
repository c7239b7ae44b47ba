/** How many answers a person looks at. */
export const FIRST_PAGE = 10;

/** The share of the relevant that stands among the first ten, of those that could stand there: 0 to 1. */
export function recallAtTen(found: readonly string[], relevant: readonly string[]): number {
  const first = new Set(found.slice(0, FIRST_PAGE));
  return relevant.filter((name) => first.has(name)).length / Math.min(FIRST_PAGE, relevant.length);
}

/** The mean of some figures. @throws when there is none: nothing was measured. */
export function meanOf(figures: readonly number[]): number {
  if (figures.length === 0) throw new Error('Nothing was measured.');
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

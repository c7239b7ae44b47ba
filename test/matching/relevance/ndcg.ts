/** Grades of a judge: how much each answer is wanted, 0 for what was not graded. */
export type Grades = Readonly<Record<string, number>>;

/** How many answers of a list are looked at. */
const LOOKED_AT = 10;

/**
 * nDCG@10 of a list, 0 to 1: what its first ten answers are worth, the earlier the more, over what
 * the best list would be worth. Gains are 2^grade - 1, discounts log2(place + 1), as Järvelin and
 * Kekäläinen (2002) and everybody since. An answer repeated counts once.
 * @throws when nothing was graded above 0: no list would be better than another.
 */
export function ndcgAtTen(list: readonly string[], grades: Grades): number {
  const best = Object.values(grades).sort((one, other) => other - one);
  const ideal = gained(best);
  if (ideal === 0) throw new Error('Nothing was graded: there is no best list to compare with.');
  return gained([...new Set(list)].map((answer) => grades[answer] ?? 0)) / ideal;
}

function gained(grades: readonly number[]): number {
  return grades
    .slice(0, LOOKED_AT)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

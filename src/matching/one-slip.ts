/** Below, French words are too close to one another for slips: vente and verte, manger and manager. */
const SHORTEST = 7;

/** Whether two long words are one with a letter too many, too few, or other: "plongeuse" and "plongeusse". */
export function isOneSlip(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < SHORTEST || Math.abs(word.length - other.length) > 1)
    return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  const longest = Math.min(word.length, other.length) - start;
  while (end < longest && word[word.length - 1 - end] === other[other.length - 1 - end]) end++;
  return Math.max(word.length, other.length) - start - end <= 1;
}

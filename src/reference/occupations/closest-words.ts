/** How well a word of the vocabulary answers a typed one. */
export interface CloseWord {
  readonly word: string;
  /** 0..1: 1 the same word, less for a beginning, less again for a slip. */
  readonly quality: number;
}

const QUALITY = { same: 1, beginning: 0.8, slip: 0.65, slipInBeginning: 0.5 } as const;

/**
 * The words of a vocabulary near a typed one: the same (a plural aside), begun by it, or a typing
 * slip away, in that order of quality. Slips allowed: none up to 3 letters, one up to 7, two beyond;
 * never on the first letter. Words are expected folded and singular (`singular`, in platform/search/words-of).
 */
export function closestWords(typed: string, vocabulary: Iterable<string>): CloseWord[] {
  const slips = slipsAllowed(typed.length);
  const close: CloseWord[] = [];
  for (const word of vocabulary) {
    const quality = qualityOf(typed, word, slips);
    if (quality > 0) close.push({ word, quality });
  }
  return close;
}

function slipsAllowed(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

function qualityOf(typed: string, word: string, slips: number): number {
  if (typed === word) return QUALITY.same;
  if (word.startsWith(typed)) return QUALITY.beginning;
  if (slips === 0 || typed[0] !== word[0] || word.length < typed.length - slips) return 0;
  const { whole, beginning } = slipsBetween(typed, word);
  if (whole <= slips) return QUALITY.slip;
  return beginning <= slips ? QUALITY.slipInBeginning : 0;
}

/** Edits from `typed` to the whole word, and to the best of its beginnings; a swap of two letters is one. */
function slipsBetween(typed: string, word: string): { whole: number; beginning: number } {
  const width = Math.min(word.length, typed.length + 3);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let edits = Math.min(last[column - 1]! + (same ? 0 : 1), last[column]! + 1, current[column - 1]! + 1);
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (row > 1 && column > 1 && swapped) edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return { whole: width === word.length ? last[width]! : Infinity, beginning: Math.min(...last) };
}

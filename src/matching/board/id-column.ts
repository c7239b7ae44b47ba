import { HashIndex } from './hash-index';
import { grown } from './numbers';

const WORDS = 4;

/** The ids of the rows, sixteen bytes each, and the row of an id. */
export class IdColumn {
  private words = new Uint32Array(WORDS);
  private readonly index = new HashIndex((row) => hashOf(this.words, row * WORDS));
  /** The id that is looked for. */
  private readonly asked = new Uint32Array(WORDS);

  /** The row of an id, -1 when no row has it. */
  rowOf(id: string): number {
    if (!read(id, this.asked, 0)) return -1;
    return this.index.find(hashOf(this.asked, 0), (row) => this.compareTo(row, this.asked, 0) === 0);
  }

  /** Gives the row an id that no other row has. */
  write(row: number, id: string): void {
    if (!read(id, this.words, row * WORDS))
      throw new Error('The id of an opening is a UUID in small letters.');
    this.index.add(row);
  }

  /** Forgets the id of a row. */
  clear(row: number): void {
    this.index.remove(row);
  }

  /** The row `from` becomes the row `to`, whose id was forgotten. */
  move(from: number, to: number): void {
    this.index.remove(from);
    this.words.copyWithin(to * WORDS, from * WORDS, (from + 1) * WORDS);
    this.index.add(to);
  }

  at(row: number): string {
    const hex = Array.from(this.words.subarray(row * WORDS, (row + 1) * WORDS), (word) =>
      word.toString(16).padStart(8, '0'),
    ).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  /** The order of two rows by their ids, as texts compare. */
  compare(one: number, other: number): number {
    return this.compareTo(one, this.words, other * WORDS);
  }

  hold(rows: number): void {
    this.words = grown(this.words, rows * WORDS);
  }

  private compareTo(row: number, words: Uint32Array, from: number): number {
    for (let place = 0; place < WORDS; place++) {
      const difference = this.words[row * WORDS + place]! - words[from + place]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** Where the eight digits of each word stand in the text of an id, its hyphens passed over. */
const DIGITS = [
  [0, 1, 2, 3, 4, 5, 6, 7],
  [9, 10, 11, 12, 14, 15, 16, 17],
  [19, 20, 21, 22, 24, 25, 26, 27],
  [28, 29, 30, 31, 32, 33, 34, 35],
] as const;
const LENGTH = 36;

/** Whether the text is an id; its words are written. */
function read(id: string, into: Uint32Array, from: number): boolean {
  if (id.length !== LENGTH) return false;
  for (let place = 0; place < WORDS; place++) {
    let word = 0;
    for (const at of DIGITS[place]!) {
      const digit = digitOf(id.charCodeAt(at));
      if (digit < 0) return false;
      word = (word << 4) | digit;
    }
    into[from + place] = word;
  }
  return true;
}

/** 0 to 15 for a digit in small letters, -1 for anything else. */
function digitOf(character: number): number {
  if (character >= 48 && character <= 57) return character - 48;
  return character >= 97 && character <= 102 ? character - 87 : -1;
}

/** Ids are random: any mix of their bits will do. */
function hashOf(words: Uint32Array, from: number): number {
  return words[from]! ^ words[from + 1]! ^ words[from + 2]! ^ words[from + 3]!;
}

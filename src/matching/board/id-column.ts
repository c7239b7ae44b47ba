import { HashIndex } from './hash-index';

const WORDS = 4;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The ids of the rows, sixteen bytes each, and the row of an id. */
export class IdColumn {
  private words = new Uint32Array(WORDS);
  private readonly index = new HashIndex((row) => hashOf(this.words, row * WORDS));
  /** The id that is looked for. */
  private readonly asked = new Uint32Array(WORDS);

  /** The row of an id, -1 when no row has it. */
  rowOf(id: string): number {
    if (!UUID.test(id)) return -1;
    read(id, this.asked, 0);
    return this.index.find(hashOf(this.asked, 0), (row) => this.compareTo(row, this.asked, 0) === 0);
  }

  /** Gives the row an id that no other row has. */
  write(row: number, id: string): void {
    if (!UUID.test(id)) throw new Error('The id of an opening is a UUID in small letters.');
    read(id, this.words, row * WORDS);
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

/** The same numbers with room for more. */
export function grown<Numbers extends Uint32Array | Uint16Array | Int32Array | Float64Array>(
  numbers: Numbers,
  length: number,
): Numbers {
  if (length <= numbers.length) return numbers;
  const wider = new (numbers.constructor as new (length: number) => Numbers)(length);
  wider.set(numbers);
  return wider;
}

function read(id: string, into: Uint32Array, from: number): void {
  into[from] = parseInt(id.slice(0, 8), 16);
  into[from + 1] = parseInt(id.slice(9, 13) + id.slice(14, 18), 16);
  into[from + 2] = parseInt(id.slice(19, 23) + id.slice(24, 28), 16);
  into[from + 3] = parseInt(id.slice(28), 16);
}

/** Ids are random: any mix of their bits will do. */
function hashOf(words: Uint32Array, from: number): number {
  return words[from]! ^ words[from + 1]! ^ words[from + 2]! ^ words[from + 3]!;
}

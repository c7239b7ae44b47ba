import type { ColumnName } from './facts-kept';
import { HashIndex } from './hash-index';
import { grown, longer } from './numbers';

/**
 * Facts that go together, read as one: most openings of an occupation are of one sector, and few combinations ever
 * occur. A row holds the number of its combination, and a combination the number of each value.
 */
export class Family {
  size = 0;
  /** The values of each combination, one fact after the other. */
  private members: Uint32Array;
  private readonly index: HashIndex;
  private readonly asked: Uint32Array;
  private readonly offsets: ReadonlyMap<ColumnName, number>;

  constructor(
    readonly names: readonly ColumnName[],
    /** Among the families: where its number stands in a row. */
    readonly place: number,
  ) {
    this.members = new Uint32Array(names.length * 64);
    this.asked = new Uint32Array(names.length);
    this.offsets = new Map(names.map((name, place) => [name, place]));
    this.index = new HashIndex((code) => hashOf(this.members, code * names.length, names.length));
  }

  /** The number of a combination. @param values the number of each value, in the order of the names */
  codeOf(values: readonly number[]): number {
    this.asked.set(values);
    return this.codeOfAsked();
  }

  /** The number of the value of one fact in a combination. */
  valueIn(code: number, name: ColumnName): number {
    return this.members[code * this.names.length + this.offsets.get(name)!]!;
  }

  /** What the values of some facts bring, summed by combination. */
  summed(tables: ReadonlyMap<ColumnName, Int32Array>): Int32Array {
    const all = new Int32Array(this.size);
    for (const [name, table] of tables) {
      const width = this.names.length;
      for (let code = 0, at = this.names.indexOf(name); code < all.length; code++, at += width) {
        all[code]! += table[this.members[at]!]!;
      }
    }
    return all;
  }

  /** Where any of the values of some facts says 1, by combination. */
  joined(tables: ReadonlyMap<ColumnName, Uint8Array>): Uint8Array {
    const all = new Uint8Array(this.size);
    for (const [name, table] of tables) {
      const width = this.names.length;
      for (let code = 0, at = this.names.indexOf(name); code < all.length; code++, at += width) {
        all[code]! |= table[this.members[at]!]!;
      }
    }
    return all;
  }

  private codeOfAsked(): number {
    const width = this.names.length;
    const known = this.index.find(hashOf(this.asked, 0, width), (code) => this.isAsked(code * width));
    if (known >= 0) return known;
    const code = this.size++;
    if (this.size * width > this.members.length)
      this.members = grown(this.members, longer(this.size) * width);
    this.members.set(this.asked, code * width);
    this.index.add(code);
    return code;
  }

  private isAsked(from: number): boolean {
    for (let place = 0; place < this.asked.length; place++) {
      if (this.members[from + place] !== this.asked[place]) return false;
    }
    return true;
  }
}

function hashOf(numbers: Uint32Array, from: number, width: number): number {
  let hash = 0;
  for (let place = from; place < from + width; place++) {
    hash = Math.imul(hash ^ numbers[place]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

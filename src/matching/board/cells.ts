import { FAMILIES } from './facts-kept';
import { type Codes, FEW, grown } from './numbers';

/** Numbers of a row: one a family, and two that are the number of its place. A row is then one line of the cache. */
export const WIDTH = FAMILIES.length + 2;
/** Where the number of the place stands, its lower half first. */
export const PLACE = FAMILIES.length;
/** Bits of each half. */
export const HALF = 16;

/** The numbers of every row, one row after the other: two bytes each, four when some family holds that many values. */
export class Cells {
  numbers: Codes = new Uint16Array(WIDTH);

  /** @param family its place among the families */
  write(row: number, family: number, code: number): void {
    if (code >= FEW && this.numbers instanceof Uint16Array) this.numbers = Uint32Array.from(this.numbers);
    this.numbers[row * WIDTH + family] = code;
  }

  read(row: number, family: number): number {
    return this.numbers[row * WIDTH + family]!;
  }

  writePlace(row: number, code: number): void {
    this.numbers[row * WIDTH + PLACE] = code % FEW;
    this.numbers[row * WIDTH + PLACE + 1] = code >>> HALF;
  }

  readPlace(row: number): number {
    const at = row * WIDTH + PLACE;
    return this.numbers[at]! | (this.numbers[at + 1]! << HALF);
  }

  move(from: number, to: number): void {
    this.numbers.copyWithin(to * WIDTH, from * WIDTH, (from + 1) * WIDTH);
  }

  hold(rows: number): void {
    this.numbers = grown(this.numbers, rows * WIDTH);
  }
}

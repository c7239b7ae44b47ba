import { type Cells, HALF, PLACE, WIDTH } from './cells';
import type { SixOf } from './facts-kept';

/** What a family, or a place, brings by number; `NOTHING` when she said nothing of it. */
export interface TablesLaid {
  /** Brought to every row. */
  readonly start: number;
  /** One a family, in the order of the families. */
  readonly families: SixOf<Int32Array>;
  readonly place: Int32Array;
  /** What the road to a place leaves, in hundredths. */
  readonly road: Uint8Array;
}

/** Read at its first number, whatever the number of the row: see `maskOf`. */
export const NOTHING = new Int32Array(1);

/** Every number of a row stands for the first of a table that has no other. */
function maskOf(table: { readonly length: number }): number {
  return table.length === 1 ? 0 : -1;
}

/**
 * Lays her tables over every row: the one loop that meets every opening, written out family by family because a loop
 * within it takes three times as long. What a row is worth is its sum times its road; a hidden row keeps its sum, which
 * is below 0.
 */
export function layOver({ numbers }: Cells, laid: TablesLaid, worth: Float64Array): void {
  const { start, place, road } = laid;
  const [a, b, c, d, e, f] = laid.families;
  const [inA, inB, inC, inD, inE, inF] = Array.from(laid.families, maskOf) as unknown as SixOf<number>;
  const [inPlace, inRoad] = [maskOf(place), maskOf(road)];
  for (let row = 0, at = 0; row < worth.length; row++, at += WIDTH) {
    let sum = start + a[numbers[at]! & inA]! + b[numbers[at + 1]! & inB]! + c[numbers[at + 2]! & inC]!;
    sum += d[numbers[at + 3]! & inD]! + e[numbers[at + 4]! & inE]! + f[numbers[at + 5]! & inF]!;
    if (sum >= 0) {
      const where = numbers[at + PLACE]! | (numbers[at + PLACE + 1]! << HALF);
      sum += place[where & inPlace]!;
      if (sum > 0) sum *= road[where & inRoad]!;
    }
    worth[row] = sum;
  }
}

/** The sum of one row, and what its road leaves. */
export function readRow(cells: Cells, { start, families, place, road }: TablesLaid, row: number) {
  const where = cells.readPlace(row);
  const sum = families.reduce(
    (all, table, at) => all + table[cells.read(row, at) & maskOf(table)]!,
    start + place[where & maskOf(place)]!,
  );
  return { sum, road: road[where & maskOf(road)]! };
}

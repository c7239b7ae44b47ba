import { type Cells, HALF, PLACE, WIDTH } from './cells';
import type { SixOf } from './facts-kept';
import type { Codes } from './numbers';

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
 * within it takes three times as long. What a row is worth is its sum times its road; a hidden row is worth less than
 * nothing. Most openings are too far for the rest to matter: of those, only what hides is read.
 */
export function layOver({ numbers }: Cells, laid: TablesLaid, worth: Float64Array): void {
  const { start, place, road } = laid;
  const [a, b, c, d, e, f] = laid.families;
  const [inA, inB, inC, inD, inE, inF] = Array.from(laid.families, maskOf) as unknown as SixOf<number>;
  const [inPlace, inRoad] = [maskOf(place), maskOf(road)];
  const isBarred = barredBy(numbers, laid.families);
  for (let row = 0, at = 0; row < worth.length; row++, at += WIDTH) {
    const where = numbers[at + PLACE]! | (numbers[at + PLACE + 1]! << HALF);
    const [brought, left] = [place[where & inPlace]!, road[where & inRoad]!];
    if (left === 0) {
      worth[row] = brought < 0 || isBarred(at) ? -1 : 0;
      continue;
    }
    let sum = start + brought + a[numbers[at]! & inA]! + b[numbers[at + 1]! & inB]!;
    sum += c[numbers[at + 2]! & inC]! + d[numbers[at + 3]! & inD]!;
    sum += e[numbers[at + 4]! & inE]! + f[numbers[at + 5]! & inF]!;
    worth[row] = sum > 0 ? sum * left : sum;
  }
}

/** Whether a row is hidden, by where its numbers begin: few families hold anything that hides. */
function barredBy(numbers: Codes, families: SixOf<Int32Array>): (at: number) => boolean {
  const barring = families.flatMap((table, place) =>
    table.some((points) => points < 0) ? [{ table, place }] : [],
  );
  const [first, second] = barring;
  if (!first) return () => false;
  if (!second) return (at) => first.table[numbers[at + first.place]!]! < 0;
  if (barring.length === 2)
    return (at) =>
      first.table[numbers[at + first.place]!]! < 0 || second.table[numbers[at + second.place]!]! < 0;
  return (at) => barring.some(({ table, place }) => table[numbers[at + place]!]! < 0);
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

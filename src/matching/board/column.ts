import { grown } from './id-column';

/** Two bytes a row say which of this many values it holds; more values take four. */
const FEW = 0x10000;

/** One fact of every row, written as the number of its value: openings share few contracts, hours or wages. */
export class Column<Value> {
  codes: Uint16Array | Uint32Array = new Uint16Array(1);
  /** Every value met, by its number. */
  readonly values: Value[] = [];
  private readonly known = new Map<string, number>();

  write(row: number, value: Value): void {
    const key = JSON.stringify(value);
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.known.set(key, code);
      if (code === FEW) this.codes = Uint32Array.from(this.codes);
    }
    this.codes[row] = code;
  }

  at(row: number): Value {
    return this.values[this.codes[row]!]!;
  }

  move(from: number, to: number): void {
    this.codes[to] = this.codes[from]!;
  }

  hold(rows: number): void {
    this.codes = grown(this.codes, rows);
  }
}

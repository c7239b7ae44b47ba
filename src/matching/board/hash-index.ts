const EMPTY = -1;
/** Places for each row held: half of them stay empty, so that a search ends soon. */
const ROOM = 2;

/**
 * Finds rows by what they hold without keeping a second copy of it: four bytes and a half empty place a row, where a
 * `Map` of texts takes more than a hundred. Open addressing; whoever asks says how a row is recognised.
 */
export class HashIndex {
  private places = new Int32Array(64).fill(EMPTY);
  private held = 0;

  constructor(private readonly hashOf: (row: number) => number) {}

  /** The row with this hash that `isIt` recognises, -1 when there is none. */
  find(hash: number, isIt: (row: number) => boolean): number {
    const last = this.places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const row = this.places[place]!;
      if (row === EMPTY || isIt(row)) return row;
    }
  }

  /** Takes a row in; it must not be held. */
  add(row: number): void {
    if ((this.held + 1) * ROOM > this.places.length) this.widen();
    this.put(row);
    this.held += 1;
  }

  /** Forgets a row, whose content must still be there. What was pushed aside by it moves back. */
  remove(row: number): void {
    const last = this.places.length - 1;
    let hole = this.hashOf(row) & last;
    while (this.places[hole] !== row) {
      if (this.places[hole] === EMPTY) return;
      hole = (hole + 1) & last;
    }
    this.held -= 1;
    for (let place = (hole + 1) & last; this.places[place] !== EMPTY; place = (place + 1) & last) {
      const home = this.hashOf(this.places[place]!) & last;
      if (((place - home) & last) < ((place - hole) & last)) continue;
      this.places[hole] = this.places[place]!;
      hole = place;
    }
    this.places[hole] = EMPTY;
  }

  private put(row: number): void {
    const last = this.places.length - 1;
    let place = this.hashOf(row) & last;
    while (this.places[place] !== EMPTY) place = (place + 1) & last;
    this.places[place] = row;
  }

  private widen(): void {
    const rows = this.places.filter((row) => row !== EMPTY);
    this.places = new Int32Array(this.places.length * 2).fill(EMPTY);
    for (const row of rows) this.put(row);
  }
}

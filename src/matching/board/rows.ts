import type { PlacedOpening } from '../../openings';
import { Column } from './column';
import { type ColumnName, KEPT, type Kept } from './facts-kept';
import { IdColumn } from './id-column';
import { Places } from './places';

type Columns = { readonly [Name in ColumnName]: Column<Kept<Name>> };

/** Published openings in columns: one number a fact and a row, some seventy bytes an opening with its id. */
export class Rows {
  count = 0;
  readonly ids = new IdColumn();
  readonly territory = new Column<string | null>();
  readonly columns = Object.fromEntries(
    Object.keys(KEPT).map((name) => [name, new Column()]),
  ) as unknown as Columns;
  readonly places = new Places();
  /** Titles of the openings that state no occupation, by id: theirs are looked into for one. */
  readonly titlesOfUntold = new Map<string, string>();
  private room = 1;

  /** Takes an opening in, in the place of what was known of it. */
  put({ territoryId, facts }: PlacedOpening): void {
    const known = this.ids.rowOf(facts.id);
    const row = known >= 0 ? known : this.newRow(facts.id);
    this.territory.write(row, territoryId);
    for (const name of Object.keys(KEPT) as ColumnName[]) {
      (this.columns[name] as Column<unknown>).write(row, KEPT[name](facts));
    }
    this.places.write(row, { position: facts.position, within: facts.within });
    if (facts.occupation === null) this.titlesOfUntold.set(facts.id, facts.title);
    else this.titlesOfUntold.delete(facts.id);
  }

  /** Forgets an opening; the last row takes its place. */
  remove(id: string): void {
    const row = this.ids.rowOf(id);
    if (row < 0) return;
    const last = --this.count;
    this.ids.clear(row);
    this.titlesOfUntold.delete(id);
    if (row === last) return;
    for (const one of this.all()) one.move(last, row);
  }

  private newRow(id: string): number {
    if (this.count === this.room) {
      this.room += Math.max(1_024, this.room >> 2);
      for (const one of this.all()) one.hold(this.room);
    }
    this.ids.write(this.count, id);
    return this.count++;
  }

  private all(): { move(from: number, to: number): void; hold(rows: number): void }[] {
    return [this.ids, this.territory, this.places, ...Object.values(this.columns)];
  }
}

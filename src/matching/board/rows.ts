import type { PlacedOpening } from '../../openings';
import { TitleIndex } from '../title-index';
import { Dictionary } from './dictionary';
import { type ColumnName, FAMILIES, KEPT, type Kept } from './facts-kept';
import { Family } from './family';
import { IdColumn } from './id-column';
import { KnownReadings } from './known-readings';
import { longer } from './numbers';
import { Places } from './places';
import { HIDES } from './readings';

type Employer = NonNullable<Kept<'employer'>['employer']>;
type Dictionaries = { readonly [Name in ColumnName]: Dictionary<Kept<Name>> };

/** Published openings in columns: a few numbers a row, and what they stand for once for all rows. */
export class Rows {
  count = 0;
  readonly ids = new IdColumn();
  readonly dictionaries = Object.fromEntries(
    Object.keys(KEPT).map((name) => [name, new Dictionary()]),
  ) as unknown as Dictionaries;
  readonly families = FAMILIES.map((names) => new Family(names));
  readonly places = new Places();
  readonly known = new KnownReadings();
  /** Titles of the openings that state no occupation: theirs are looked into for one. */
  readonly untold = new TitleIndex();
  private room = 1;
  private resting: Int32Array | null = null;

  /** Takes an opening in, in the place of what was known of it. */
  put(line: PlacedOpening): void {
    const { facts } = line;
    const known = this.ids.rowOf(facts.id);
    const row = known >= 0 ? known : this.newRow(facts.id);
    const codeOf = (name: ColumnName) =>
      (this.dictionaries[name] as Dictionary<unknown>).codeOf(KEPT[name](line));
    for (const family of this.families) family.write(row, family.names.map(codeOf));
    this.places.write(row, { position: facts.position, within: facts.within });
    if (facts.occupation === null) this.untold.put(facts.id, facts.title);
    else this.untold.remove(facts.id);
  }

  /** What one column keeps of a row. */
  at<Name extends ColumnName>(row: number, name: Name): Kept<Name> {
    return this.dictionaries[name].values[this.codeAt(row, name)]!;
  }

  /** The number of the value that one column keeps of a row. */
  codeAt(row: number, name: ColumnName): number {
    const family = this.familyOf(name);
    return family.valueIn(family.codes[row]!, name);
  }

  familyOf(name: ColumnName): Family {
    return this.families.find(({ names }) => names.includes(name))!;
  }

  /** What an employer who rests brings, by value. */
  restingPoints(): Int32Array {
    const { values } = this.dictionaries.employer;
    if (this.resting?.length !== values.length) {
      this.resting = Int32Array.from(values, ({ employer }) => (employer?.resting ? HIDES : 0));
    }
    return this.resting;
  }

  /** Brings what is kept of each employer up to date. */
  changeEmployers(now: (employer: Employer) => Employer): void {
    const { values } = this.dictionaries.employer;
    values.forEach(({ employer }, code) => {
      if (employer !== null) values[code] = { employer: now(employer) };
    });
    this.resting = null;
  }

  /** Forgets an opening; the last row takes its place. */
  remove(id: string): void {
    const row = this.ids.rowOf(id);
    if (row < 0) return;
    const last = --this.count;
    this.ids.clear(row);
    this.untold.remove(id);
    if (row !== last) for (const one of this.all()) one.move(last, row);
  }

  private newRow(id: string): number {
    if (this.count === this.room) {
      this.room = longer(this.room);
      for (const one of this.all()) one.hold(this.room);
    }
    this.ids.write(this.count, id);
    return this.count++;
  }

  private all(): { move(from: number, to: number): void; hold(rows: number): void }[] {
    return [this.ids, this.places, ...this.families];
  }
}

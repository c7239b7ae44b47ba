import type { PlacedOpening } from '../../openings';
import { Cells } from './cells';
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

/** What decides between equals, by combination: solicitations of the employer, and the day of publication as 20261130. */
interface TieTables {
  readonly solicited: Int32Array;
  readonly day: Int32Array;
}

/** Published openings in columns: a few numbers a row, and what they stand for once for all rows. */
export class Rows {
  count = 0;
  readonly ids = new IdColumn();
  readonly dictionaries = Object.fromEntries(
    Object.keys(KEPT).map((name) => [name, dictionaryOf(name as ColumnName)]),
  ) as unknown as Dictionaries;
  readonly families = FAMILIES.map((names, place) => new Family(names, place));
  private readonly familyByName = new Map(
    this.families.flatMap((family) => family.names.map((name) => [name, family] as const)),
  );
  private readonly employers = this.familyOf('employer');
  private readonly days = this.familyOf('publishedOn');
  readonly places = new Places();
  readonly cells = new Cells();
  readonly known = new KnownReadings();
  /** Titles of the openings that state no occupation: theirs are looked into for one. */
  readonly untold = new TitleIndex();
  private room = 1;
  private resting: Int32Array | null = null;
  private ties: TieTables | null = null;

  /** Takes an opening in, in the place of what was known of it. */
  put(line: PlacedOpening): void {
    const { facts } = line;
    this.resting = this.ties = null;
    const known = this.ids.rowOf(facts.id);
    const row = known >= 0 ? known : this.newRow(facts.id);
    const codeOf = (name: ColumnName) =>
      (this.dictionaries[name] as Dictionary<unknown>).codeOf(KEPT[name](line));
    for (const family of this.families)
      this.cells.write(row, family.place, family.codeOf(family.names.map(codeOf)));
    this.cells.writePlace(row, this.places.codeOf({ position: facts.position, within: facts.within }));
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
    return family.valueIn(this.cells.read(row, family.place), name);
  }

  familyOf(name: ColumnName): Family {
    return this.familyByName.get(name)!;
  }

  /** What an employer who rests brings, by value. */
  restingPoints(): Int32Array {
    const { values } = this.dictionaries.employer;
    return (this.resting ??= Int32Array.from(values, ({ employer }) => (employer?.resting ? HIDES : 0)));
  }

  /** Negative when, of two openings that are worth the same to her, the first comes first: `byMatch`. */
  compareEqual(one: number, other: number): number {
    const { solicited, day } = (this.ties ??= this.tieTables());
    const employer = (row: number) => this.cells.read(row, this.employers.place);
    const dates = (row: number) => this.cells.read(row, this.days.place);
    return (
      solicited[employer(one)]! - solicited[employer(other)]! ||
      day[dates(other)]! - day[dates(one)]! ||
      this.ids.compare(one, other)
    );
  }

  private tieTables(): TieTables {
    const { employer, publishedOn } = this.dictionaries;
    const solicited = Int32Array.from(employer.values, (value) => value.employer?.recentSolicitations ?? 0);
    const day = Int32Array.from(publishedOn.values, (value) => Number(value.publishedOn.replaceAll('-', '')));
    return {
      solicited: this.employers.summed(new Map([['employer', solicited]])),
      day: this.days.summed(new Map([['publishedOn', day]])),
    };
  }

  /** Brings what is kept of each employer up to date. */
  changeEmployers(now: (employer: Employer) => Employer): void {
    const { values } = this.dictionaries.employer;
    values.forEach(({ employer }, code) => {
      if (employer !== null) values[code] = { employer: now(employer) };
    });
    this.resting = this.ties = null;
  }

  /** Forgets an opening; the last row takes its place. */
  remove(id: string): void {
    const row = this.ids.rowOf(id);
    if (row < 0) return;
    const last = --this.count;
    this.ids.clear(row);
    this.untold.remove(id);
    if (row === last) return;
    this.ids.move(last, row);
    this.cells.move(last, row);
  }

  private newRow(id: string): number {
    if (this.count === this.room) {
      this.room = longer(this.room);
      this.ids.hold(this.room);
      this.cells.hold(this.room);
    }
    this.ids.write(this.count, id);
    return this.count++;
  }
}

/** An employer is one whatever is told of it today; any other value is what it says. */
function dictionaryOf(name: ColumnName): Dictionary<unknown> {
  if (name !== 'employer') return new Dictionary();
  return new Dictionary((value) => (value as Kept<'employer'>).employer?.id ?? '');
}

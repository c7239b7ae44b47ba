import type { WishProfile } from '../../people';
import type { MatchContext } from '../match-context';
import { prepareWishes } from '../prepared-wishes';
import { type Exception, refused, silentElsewise, titlesFound, wordsFound } from './exceptions';
import type { ColumnName } from './facts-kept';
import type { Family } from './family';
import type { Codes } from './numbers';
import { pointsOfPlaces } from './near-places';
import type { Points } from './readings';
import type { Rows } from './rows';
import { NOTHING_SAID, type Said, saidBy } from './said';
import { UNITS } from '../weights';
import { legallyBarred, pointsOfDay, pointsOfSilence, pointsOfTerritory, pointsOfWishes } from './tables';

/** One person's reading of every row: what `judge` says of each opening, in numbers. */
export interface ScoredRows {
  /** Score of each row before its division, which is one number per person; below 0 where it is hidden. */
  readonly points: Int32Array;
  /** What the points of a row are divided by. */
  readonly fullPoints: number;
  /** 1 where the law demands something she is known not to have, by combination of the family of `legal`. */
  readonly notYet: Uint8Array;
  /** 1 where something she wants is there; null unless it was asked for. */
  readonly told: Uint8Array | null;
}

/** Whose rows are read, and whether `told` is wanted. */
export interface Reading {
  readonly profile: WishProfile;
  readonly context: MatchContext;
  /** The openings of this territory, and those of none. */
  readonly territoryId: string | null;
  readonly tells: boolean;
}

/** Sums of the last reading, used again by the next: a reading is over before another one begins. */
let sums = new Int32Array(1_024);

export function scoreRows(rows: Rows, reading: Reading): ScoredRows {
  const { profile, context, tells } = reading;
  if (sums.length < rows.count) sums = new Int32Array(rows.count + (rows.count >> 2));
  const points = sums.subarray(0, rows.count);
  const told = tells ? new Uint8Array(rows.count) : null;
  const prepared = prepareWishes(profile);
  const said = saidBy(prepared);
  const words = wordsFound(rows, said.get('words') ?? NOTHING_SAID, context);
  const tables = tablesOf(rows, said, reading);
  points.fill(words.everywhere);
  for (const family of rows.families) addFamily(points, told, family, tables);
  const distance = said.get('distance');
  if (distance) addTable(points, told, rows.places.codes, pointsOfPlaces(rows.places, distance, tells));
  const occupation = said.get('occupation');
  const exceptions = [
    ...words.found,
    ...(occupation ? titlesFound(rows, occupation, context) : []),
    ...refused(rows, context),
    ...silentElsewise(rows, context),
  ];
  for (const one of exceptions) except(points, told, one);
  return { points, told, fullPoints: prepared.totalWeight * UNITS, notYet: legallyBarred(rows, profile) };
}

/** What each column brings, but for where openings are. */
function tablesOf(
  rows: Rows,
  said: ReadonlyMap<string, Said>,
  { context, territoryId, tells }: Reading,
): ReadonlyMap<ColumnName, Points> {
  const tables = pointsOfWishes(rows, said, context, tells);
  const bars: [ColumnName, Int32Array][] = [
    ['territory', pointsOfTerritory(rows, territoryId)],
    ['reveals', pointsOfSilence(rows, context)],
  ];
  const resting = rows.restingPoints();
  const wanted = tables.get('employer');
  if (wanted) resting.forEach((bar, code) => (wanted.points[code]! += bar));
  else bars.push(['employer', resting]);
  for (const [name, points] of bars)
    if (points.some((bar) => bar < 0)) tables.set(name, { points, told: null });
  return tables.set('freshOn', { points: pointsOfDay(rows, context.today), told: null });
}

function addFamily(
  points: Int32Array,
  told: Uint8Array | null,
  family: Family,
  tables: ReadonlyMap<ColumnName, Points>,
): void {
  const some = family.names.flatMap((name) => (tables.has(name) ? [[name, tables.get(name)!] as const] : []));
  if (some.length === 0) return;
  const sum = family.summed(new Map(some.map(([name, table]) => [name, table.points])));
  const any =
    told && family.joined(new Map(some.flatMap(([name, table]) => (table.told ? [[name, table.told]] : []))));
  addTable(points, told, family.codes, { points: sum, told: any });
}

function addTable(points: Int32Array, told: Uint8Array | null, codes: Codes, table: Points): void {
  if (codes instanceof Uint16Array) addFew(points, codes, table.points);
  else addMany(points, codes, table.points);
  if (!told || !table.told) return;
  for (let row = 0; row < told.length; row++) told[row]! |= table.told[codes[row]!]!;
}

/** The one loop that meets every opening: everything before it meets the values of a column. */
function addFew(points: Int32Array, codes: Uint16Array, brought: Int32Array): void {
  for (let row = 0; row < points.length; row++) points[row]! += brought[codes[row]!]!;
}

/** The same, written twice because a loop that meets one kind of numbers only is three times as quick. */
function addMany(points: Int32Array, codes: Uint32Array, brought: Int32Array): void {
  for (let row = 0; row < points.length; row++) points[row]! += brought[codes[row]!]!;
}

function except(points: Int32Array, told: Uint8Array | null, exception: Exception): void {
  points[exception.row]! += exception.points;
  if (told && exception.told) told[exception.row] = 1;
}

import type { WishProfile } from '../../people';
import type { MatchContext } from '../match-context';
import { prepareWishes } from '../prepared-wishes';
import { ROAD, UNITS } from '../weights';
import { type Exception, refused, silentElsewise, titlesFound, wordsFound } from './exceptions';
import type { ColumnName, SixOf } from './facts-kept';
import { pointsOfPlaces } from './near-places';
import type { Points } from './readings';
import type { Rows } from './rows';
import { NOTHING_SAID, type Said, saidBy } from './said';
import { legallyBarred, pointsOfDay, pointsOfSilence, pointsOfTerritory, pointsOfWishes } from './tables';
import { layOver, NOTHING, readRow, type TablesLaid } from './tables-laid';

/** One person's reading of every row: what `judge` says of each opening, in numbers. */
export interface ScoredRows {
  /** Score of each row before its division, which is one number per person; below 0 where it is hidden. */
  readonly worth: Float64Array;
  /** What the worth of a row is divided by. */
  readonly fullWorth: number;
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

type Tables = ReadonlyMap<ColumnName, Points>;

/** She goes anywhere: all of it is left. */
const EVERYWHERE = Uint8Array.of(ROAD.whole);
/** The last reading, written over by the next: a reading is over before another one begins. */
let last = new Float64Array(1_024);

export function scoreRows(rows: Rows, reading: Reading): ScoredRows {
  const { profile, context, tells } = reading;
  const prepared = prepareWishes(profile);
  const said = saidBy(prepared);
  const words = wordsFound(rows, said.get('words') ?? NOTHING_SAID, context);
  const tables = tablesOf(rows, said, reading);
  const [distance, occupation] = [said.get('distance'), said.get('occupation')];
  const place = distance ? pointsOfPlaces(rows.places, distance, tells) : null;
  const laid = {
    start: words.everywhere,
    families: pointsOfFamilies(rows, tables),
    place: place?.points ?? NOTHING,
    road: place?.road ?? EVERYWHERE,
  };
  const worth = roomFor(rows.count);
  layOver(rows.cells, laid, worth);
  const exceptions = [
    ...words.found,
    ...(occupation ? titlesFound(rows, occupation, context) : []),
    ...refused(rows, context),
    ...silentElsewise(rows, context),
  ];
  except(rows, laid, exceptions, worth);
  return {
    worth,
    fullWorth: prepared.totalWeight * UNITS * ROAD.whole,
    notYet: legallyBarred(rows, profile),
    told: tells ? toldOf(rows, { tables, place: place?.told ?? null, exceptions }) : null,
  };
}

function roomFor(count: number): Float64Array {
  if (last.length < count) last = new Float64Array(count + (count >> 2));
  return last.subarray(0, count);
}

/** What each column brings, but for where openings are. */
function tablesOf(
  rows: Rows,
  said: ReadonlyMap<string, Said>,
  { context, territoryId, tells }: Reading,
): Tables {
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

/** What each family brings, by combination. */
function pointsOfFamilies({ families }: Rows, tables: Tables): SixOf<Int32Array> {
  const points = families.map((family) => {
    const some = family.names.filter((name) => tables.has(name));
    return some.length === 0
      ? NOTHING
      : family.summed(new Map(some.map((name) => [name, tables.get(name)!.points])));
  });
  return points as unknown as SixOf<Int32Array>;
}

/** Rows about which more is known than their columns say. */
function except(
  { cells }: Rows,
  laid: TablesLaid,
  exceptions: readonly Exception[],
  worth: Float64Array,
): void {
  const more = new Map<number, number>();
  for (const { row, points } of exceptions) more.set(row, (more.get(row) ?? 0) + points);
  for (const [row, points] of more) {
    const { sum, road } = readRow(cells, laid, row);
    worth[row] = sum + points < 0 ? sum + points : (sum + points) * road;
  }
}

interface Telling {
  readonly tables: Tables;
  readonly place: Uint8Array | null;
  readonly exceptions: readonly Exception[];
}

function toldOf(rows: Rows, { tables, place, exceptions }: Telling): Uint8Array {
  const told = new Uint8Array(rows.count);
  for (const family of rows.families) {
    const some = family.names.flatMap((name) => {
      const isTold = tables.get(name)?.told;
      return isTold ? [[name, isTold] as const] : [];
    });
    if (some.length === 0) continue;
    const any = family.joined(new Map(some));
    for (let row = 0; row < told.length; row++) told[row]! |= any[rows.cells.read(row, family.place)]!;
  }
  if (place) for (let row = 0; row < told.length; row++) told[row]! |= place[rows.cells.readPlace(row)]!;
  for (const { row, told: isTold } of exceptions) if (isTold) told[row] = 1;
  return told;
}

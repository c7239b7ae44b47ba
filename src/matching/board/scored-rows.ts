import type { OpeningFacts } from '../../openings';
import type { WishCriterion, WishProfile } from '../../people';
import { freshnessOf } from '../components/freshness';
import { legallyMissing } from '../legal-bars';
import type { MatchContext } from '../match-context';
import { openPrerequisites } from '../prerequisites';
import { prepareWishes } from '../prepared-wishes';
import { FRESHNESS_WEIGHT, UNITS } from '../weights';
import {
  type Exception,
  refused,
  silencePoints,
  silentElsewise,
  titlesFound,
  wordsFound,
} from './exceptions';
import { NOTHING_KNOWN } from './facts-kept';
import { pointsOfPlaces } from './near-places';
import { HIDES, type Points, pointsOf } from './points';
import type { Rows } from './rows';
import { type Said, saidBy } from './said';

/** One person's reading of every row: what `judge` says of each opening, in numbers. */
export interface ScoredRows {
  /** Score of each row before its division, which is one number per person; below 0 where it is hidden. */
  readonly points: Int32Array;
  /** 1 where the law demands something she is known not to have, by value of the column `legal`. */
  readonly notYet: Uint8Array;
  /** 1 where something she wants is there; null unless it was asked for. */
  readonly told: Uint8Array | null;
}

type Codes = Uint16Array | Uint32Array;

/** Sums of the last reading, used again by the next: a reading is over before another one begins. */
let sums = new Int32Array(1_024);

/** @param territoryId the openings of this territory, and those of none @param tells whether `told` is wanted */
export function scoreRows(
  rows: Rows,
  profile: WishProfile,
  context: MatchContext,
  { territoryId, tells }: { readonly territoryId: string | null; readonly tells: boolean },
): ScoredRows {
  if (sums.length < rows.count) sums = new Int32Array(rows.count + (rows.count >> 2));
  const points = sums.subarray(0, rows.count);
  const told = tells ? new Uint8Array(rows.count) : null;
  const said = saidBy(prepareWishes(profile));
  const words = wordsFound(rows, said.get('words') ?? NOTHING_SAID, context);
  points.fill(words.everywhere);
  add(points, rows.territory.codes, reachable(rows, territoryId));
  add(points, rows.columns.freshOn.codes, freshPoints(rows, context.today));
  add(points, rows.columns.employer.codes, restingPoints(rows));
  for (const [criterion, about] of said) addColumn(rows, points, told, { criterion, about, context });
  const silence = silenceTowardsAll(rows, context);
  add(points, rows.columns.reveals.codes, silence);
  const occupation = said.get('occupation');
  const exceptions = [
    ...words.found,
    ...(occupation ? titlesFound(rows, occupation, context) : []),
    ...refused(rows, context),
    ...silentElsewise(rows, context, silence),
  ];
  for (const one of exceptions) except(points, told, one);
  return { points, told, notYet: legallyBarred(rows, profile) };
}

const NOTHING_SAID: Said = { groups: [], nevers: [], musts: [] };

interface OnOneCriterion {
  readonly criterion: WishCriterion;
  readonly about: Said;
  readonly context: MatchContext;
}

function addColumn(rows: Rows, points: Int32Array, told: Uint8Array | null, one: OnOneCriterion): void {
  const { criterion, about, context } = one;
  if (criterion === 'words') return;
  const [codes, table] =
    criterion === 'distance'
      ? [rows.places.codes, pointsOfPlaces(rows.places, about)]
      : [rows.columns[criterion].codes, pointsOf(rows.columns[criterion].values, about, context)];
  add(points, codes, table.points);
  if (told) tell(told, codes, table);
}

/** The one loop that meets every opening: everything before it meets the values of a column. */
function add(points: Int32Array, codes: Codes, table: Int32Array): void {
  for (let row = 0; row < points.length; row++) points[row]! += table[codes[row]!]!;
}

function tell(told: Uint8Array, codes: Codes, table: Points): void {
  for (let row = 0; row < told.length; row++) told[row]! |= table.told[codes[row]!]!;
}

function except(points: Int32Array, told: Uint8Array | null, exception: Exception): void {
  points[exception.row]! += exception.points;
  if (told && exception.told) told[exception.row] = 1;
}

function reachable({ territory }: Rows, territoryId: string | null): Int32Array {
  return Int32Array.from(territory.values, (one) => (one === null || one === territoryId ? 0 : HIDES));
}

function freshPoints({ columns }: Rows, today: string): Int32Array {
  return Int32Array.from(
    columns.freshOn.values,
    (value) => FRESHNESS_WEIGHT * Math.round(freshnessOf(value, today) * UNITS),
  );
}

function restingPoints({ columns }: Rows): Int32Array {
  return Int32Array.from(columns.employer.values, ({ employer }) => (employer?.resting ? HIDES : 0));
}

function silenceTowardsAll({ columns }: Rows, context: MatchContext): Int32Array {
  const towardsAll = { ...context, silentTopicsFor: undefined };
  return Int32Array.from(columns.reveals.values, (value) =>
    silencePoints({ ...NOTHING_KNOWN, ...value }, towardsAll),
  );
}

function legallyBarred({ columns }: Rows, profile: WishProfile): Uint8Array {
  return Uint8Array.from(columns.legal.values, (value) => {
    const line: OpeningFacts = { ...NOTHING_KNOWN, ...value };
    return value.prerequisites.length > 0 && legallyMissing(openPrerequisites(profile, line)).length > 0
      ? 1
      : 0;
  });
}

import type { OpeningFacts } from '../../openings';
import { readWish } from '../components/read-wish';
import type { MatchContext } from '../match-context';
import type { WishGroup } from '../prepared-wishes';
import { hasReason } from '../reasons';
import { routesOpenTo } from '../reveals';
import { weighedMatch } from '../score';
import { NOTHING_KNOWN } from './facts-kept';
import { HIDES, pointsFor } from './points';
import type { Rows } from './rows';
import type { Said } from './said';

/** What one row brings beside what its columns say. */
export interface Exception {
  readonly row: number;
  /** Added to the sum of its columns; may be less than nothing. */
  readonly points: number;
  /** Whether something she wants is there after all. */
  readonly told: boolean;
}

/** What her own words bring: nothing everywhere but where the engine found them. */
export function wordsFound(
  rows: Rows,
  { groups }: Said,
  context: MatchContext,
): { everywhere: number; found: Exception[] } {
  let everywhere = 0;
  const found: Exception[] = [];
  for (const group of groups) {
    const elsewhere = weighedIn(group, NOTHING_KNOWN, context);
    everywhere += elsewhere;
    for (const id of idsIn(group, context)) {
      const row = rows.ids.rowOf(id);
      if (row < 0) continue;
      const line = { ...NOTHING_KNOWN, id };
      found.push({
        row,
        points: weighedIn(group, line, context) - elsewhere,
        told: tells(group, line, context),
      });
    }
  }
  return { everywhere, found };
}

/** Openings that state no occupation, where the engine found a title of one of hers. */
export function titlesFound(rows: Rows, said: Said, context: MatchContext): Exception[] {
  const untold = (line: OpeningFacts) => pointsFor(said, (wish) => readWish(wish, line, context));
  const elsewhere = untold(NOTHING_KNOWN);
  const codes = new Set(said.groups.flatMap(({ wishes }) => wishes.map(({ value }) => value as string)));
  const ids = new Set([...codes].flatMap((code) => [...(context.titled.get(code)?.keys() ?? [])]));
  return [...ids].flatMap((id) => {
    if (!rows.titlesOfUntold.has(id)) return [];
    const line = { ...NOTHING_KNOWN, id };
    const told = hasReason(said, (wish) => readWish(wish, line, context));
    return [{ row: rows.ids.rowOf(id), points: untold(line) - elsewhere, told }];
  });
}

/** Openings she answered "no" to. */
export function refused(rows: Rows, { answeredNo }: MatchContext): Exception[] {
  return [...answeredNo].flatMap((id) => {
    const row = rows.ids.rowOf(id);
    return row < 0 ? [] : [{ row, points: HIDES, told: false }];
  });
}

/**
 * Openings and employers for which she chose otherwise than for all: what her silence towards all did to them is
 * undone, and what she chose there is done.
 * @param forAll what her silence towards all brings, by value of the column `reveals`
 */
export function silentElsewise(rows: Rows, context: MatchContext, forAll: Int32Array): Exception[] {
  const chosen = context.silentTopicsFor;
  if (!chosen || chosen.size === 0) return [];
  const { employer, reveals } = rows.columns;
  return rowsOf(rows, chosen).flatMap((row) => {
    const line = { ...NOTHING_KNOWN, id: rows.ids.at(row), ...employer.at(row), ...reveals.at(row) };
    const points = silencePoints(line, context) - forAll[reveals.codes[row]!]!;
    return points === 0 ? [] : [{ row, points, told: false }];
  });
}

/** `HIDES` where no route is left to answer by that keeps her word. */
export function silencePoints(line: OpeningFacts, context: MatchContext): number {
  return routesOpenTo(line, context).length === 0 ? HIDES : 0;
}

/** Rows that are, or whose employer is, a key of this map. */
function rowsOf(rows: Rows, chosen: ReadonlyMap<string, unknown>): number[] {
  const { codes, values } = rows.columns.employer;
  const named = new Uint8Array(values.length);
  values.forEach(({ employer }, code) => (named[code] = employer && chosen.has(employer.id) ? 1 : 0));
  const found = new Set([...chosen.keys()].map((id) => rows.ids.rowOf(id)).filter((row) => row >= 0));
  if (named.includes(1))
    for (let row = 0; row < rows.count; row++) if (named[codes[row]!] === 1) found.add(row);
  return [...found];
}

function weighedIn(group: WishGroup, line: OpeningFacts, context: MatchContext): number {
  return weighedMatch(group, (wish) => readWish(wish, line, context));
}

function tells(group: WishGroup, line: OpeningFacts, context: MatchContext): boolean {
  return hasReason({ groups: [group] }, (wish) => readWish(wish, line, context));
}

function idsIn({ wishes }: WishGroup, { relevance }: MatchContext): ReadonlySet<string> {
  return new Set(wishes.flatMap(({ value }) => [...(relevance.get(value as string)?.keys() ?? [])]));
}

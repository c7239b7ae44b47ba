import type { OpeningFacts } from '../../openings';
import { readWish } from '../components/read-wish';
import { readWords } from '../components/words';
import type { Finding } from '../finding';
import type { MatchContext } from '../match-context';
import { hasReason, isThere } from '../reasons';
import { routesOpenTo } from '../reveals';
import { type Findings, weighedMatch } from '../score';
import { NOTHING_KNOWN } from './facts-kept';
import { HIDES } from './readings';
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

/** What her own words bring: nothing everywhere but where the engine found them. Each text is a group by itself. */
export function wordsFound(
  rows: Rows,
  { groups }: Said,
  { relevance }: MatchContext,
): { everywhere: number; found: Exception[] } {
  let everywhere = 0;
  const found: Exception[] = [];
  for (const group of groups) {
    const wish = group.wishes[0]!;
    const read = (id: string) => readWords(wish.value as string, { id }, relevance);
    const brings = (finding: Finding) => weighedMatch(group, () => finding);
    const elsewhere = brings(read(''));
    everywhere += elsewhere;
    for (const id of relevance.get(wish.value as string)?.keys() ?? []) {
      const row = rows.ids.rowOf(id);
      if (row < 0) continue;
      const finding = read(id);
      const told = group.side === 'for' && isThere(wish, finding.reading);
      found.push({ row, points: brings(finding) - elsewhere, told });
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
    if (!rows.untold.has(id)) return [];
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
 */
export function silentElsewise(rows: Rows, context: MatchContext): Exception[] {
  const chosen = context.silentTopicsFor;
  if (!chosen || chosen.size === 0) return [];
  const towardsAll = { ...context, silentTopicsFor: undefined };
  return rowsOf(rows, chosen).flatMap((row) => {
    const named = { id: rows.ids.at(row), ...rows.at(row, 'employer'), ...rows.at(row, 'reveals') };
    const line: OpeningFacts = { ...NOTHING_KNOWN, ...named };
    const points = silencePoints(line, context) - silencePoints(line, towardsAll);
    return points === 0 ? [] : [{ row, points, told: false }];
  });
}

/** `HIDES` where no route is left to answer by that keeps her word. */
function silencePoints(line: OpeningFacts, context: MatchContext): number {
  return routesOpenTo(line, context).length === 0 ? HIDES : 0;
}

/** What one criterion brings where these are its findings. */
export function pointsFor({ groups, nevers, musts }: Said, findings: Findings): number {
  if (nevers.some((wish) => findings(wish).reading === 'meets')) return HIDES;
  if (musts.some((demand) => demand.every((wish) => findings(wish).reading === 'contradicts'))) return HIDES;
  return groups.reduce((sum, group) => sum + weighedMatch(group, findings), 0);
}

/** Rows that are, or whose employer is, a key of this map. */
function rowsOf(rows: Rows, chosen: ReadonlyMap<string, unknown>): number[] {
  const found = new Set([...chosen.keys()].map((id) => rows.ids.rowOf(id)).filter((row) => row >= 0));
  const named = rows.dictionaries.employer.values.map(
    ({ employer }) => employer !== null && chosen.has(employer.id),
  );
  if (!named.includes(true)) return [...found];
  for (let row = 0; row < rows.count; row++) if (named[rows.codeAt(row, 'employer')]) found.add(row);
  return [...found];
}

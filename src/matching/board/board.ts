import type { PlacedOpening } from '../../openings';
import type { WishProfile } from '../../people';
import type { MatchContext } from '../match-context';
import { HEAD, spreadOut, type Spreadable } from '../spread';
import type { TitleIndex } from '../title-index';
import { BestRows } from './best-rows';
import { WIDTH } from './cells';
import { Rows } from './rows';
import { type ScoredRows, scoreRows } from './scored-rows';

/** Openings for one person, before any word is written: ids only, each list in its final order. */
export interface BoardOrder {
  /** How many she could be shown, hidden openings left out. */
  readonly considered: number;
  readonly possible: readonly string[];
  readonly notYet: readonly string[];
}

/** Which openings a reading is about, and how many of each list are wanted. */
export interface BoardReach {
  readonly territoryId: string | null;
  readonly most: number;
}

/** What of an employer changes from one day to the next. */
export interface EmployersNow {
  /** Ids of those that nobody solicits today. */
  readonly resting: ReadonlySet<string>;
  /** Solicitations of the last 30 days, by id; absent: none. */
  readonly solicitations: ReadonlyMap<string, number>;
}

/** The first rows of each list, and how many there are. */
interface Found {
  readonly possibleCount: number;
  readonly possible: readonly number[];
  readonly notYetCount: number;
  readonly notYet: readonly number[];
}

/** One place of a list, as spreading looks at it. */
interface Ranked extends Spreadable {
  readonly row: number;
}

/**
 * Every published opening in memory, scored exactly: the same lists, in the same order, as `orderOpenings` over the
 * same openings, a hundred times quicker. It proposes; whatever is shown is read again from PostgreSQL and judged again.
 */
export class Board {
  private readonly rows = new Rows();
  private employersNow: EmployersNow | null = null;

  get size(): number {
    return this.rows.count;
  }

  /** Takes openings in; one that is not published any more leaves. */
  put(lines: readonly PlacedOpening[]): void {
    for (const line of lines) {
      if (line.facts.published) this.rows.put(line);
      else this.rows.remove(line.facts.id);
    }
    this.employersNow = null;
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.rows.remove(id);
  }

  /** Brings employers to today; told the same again, does nothing. */
  employersAre(now: EmployersNow): void {
    if (this.employersNow && same(this.employersNow, now)) return;
    this.rows.changeEmployers((employer) => ({
      ...employer,
      resting: now.resting.has(employer.id),
      recentSolicitations: now.solicitations.get(employer.id) ?? 0,
    }));
    this.employersNow = now;
  }

  /** The employer of an opening; null when it names none or is not here. */
  employerOf(openingId: string): string | null {
    const row = this.rows.ids.rowOf(openingId);
    return row < 0 ? null : (this.rows.at(row, 'employer').employer?.id ?? null);
  }

  /** The titles of the openings that state no occupation. */
  get untold(): TitleIndex {
    return this.rows.untold;
  }

  /** The first of her openings, and of those not possible yet. */
  order(profile: WishProfile, context: MatchContext, { territoryId, most }: BoardReach): BoardOrder {
    const scored = scoreRows(this.rows, { profile, context, territoryId, tells: false });
    const found = this.find(scored, Math.max(most, HEAD));
    const possible = this.spreadRows(found.possible, found.possibleCount, scored, profile);
    const first = (some: readonly number[]) => some.slice(0, most).map((row) => this.rows.ids.at(row));
    return {
      considered: found.possibleCount + found.notYetCount,
      possible: first(possible.map(({ row }) => row)),
      notYet: first(found.notYet),
    };
  }

  /** How many openings hold something she wants, and the first of them in her order; null when there is none. */
  fit(
    profile: WishProfile,
    context: MatchContext,
    territoryId: string | null,
  ): { readonly count: number; readonly first: string | null } {
    const scored = scoreRows(this.rows, { profile, context, territoryId, tells: true });
    const wanted = this.find(scored, 1, scored.told);
    if (wanted.possibleCount === 0) return { count: 0, first: null };
    const all = this.find(scored, HEAD);
    const head = this.spreadRows(all.possible, all.possibleCount, scored, profile);
    // Spreading moves rows among the first ones only; behind them, the best is the first.
    const first = head.find(({ row }) => scored.told![row] === 1)?.row ?? wanted.possible[0]!;
    return { count: wanted.possibleCount, first: this.rows.ids.at(first) };
  }

  /** Counts the rows she could be shown, and finds the first of each list: `most` of each, in their order. */
  private find(scored: ScoredRows, most: number, wanted: Uint8Array | null = null): Found {
    const { worth, notYet } = scored;
    const { numbers } = this.rows.cells;
    const compare = (one: number, other: number) =>
      worth[other]! - worth[one]! || this.rows.compareEqual(one, other);
    const [possible, later] = [new BestRows(most, compare), new BestRows(most, compare)];
    let [possibleCount, notYetCount, least] = [0, 0, 0];
    for (let row = 0, at = this.rows.familyOf('legal').place; row < worth.length; row++, at += WIDTH) {
      if (worth[row]! < 0 || (wanted !== null && wanted[row] === 0)) continue;
      if (notYet[numbers[at]!] === 1) {
        notYetCount += 1;
        later.offer(row);
        continue;
      }
      possibleCount += 1;
      if (worth[row]! < least) continue;
      possible.offer(row);
      if (possible.worst >= 0) least = worth[possible.worst]!;
    }
    return { possibleCount, possible: possible.inOrder(), notYetCount, notYet: later.inOrder() };
  }

  /** As many as it takes for the first ten to be spread out of them: a short list may hold one employer only. */
  private spreadRows(
    first: readonly number[],
    count: number,
    scored: ScoredRows,
    profile: WishProfile,
  ): Ranked[] {
    for (let rows = first; ; rows = this.find(scored, rows.length * 4).possible) {
      const { ordered, isSettled } = spreadOut(
        rows.map((row) => this.ranked(row, scored.worth[row]! / scored.fullWorth)),
        profile,
      );
      if (isSettled || rows.length === count) return ordered;
    }
  }

  private ranked(row: number, score: number): Ranked {
    return { row, score, opening: { ...this.rows.at(row, 'employer'), ...this.rows.at(row, 'occupation') } };
  }
}

function same(one: EmployersNow, other: EmployersNow): boolean {
  if (one.resting.size !== other.resting.size || one.solicitations.size !== other.solicitations.size)
    return false;
  for (const id of one.resting) if (!other.resting.has(id)) return false;
  for (const [id, count] of one.solicitations) if (other.solicitations.get(id) !== count) return false;
  return true;
}

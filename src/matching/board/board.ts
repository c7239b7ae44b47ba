import type { PlacedOpening } from '../../openings';
import type { WishProfile } from '../../people';
import type { MatchContext } from '../match-context';
import { HEAD, spreadOut, type Spreadable } from '../spread';
import { BestRows } from './best-rows';
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
    const { values } = this.rows.columns.employer;
    values.forEach(({ employer }, code) => {
      if (employer === null) return;
      const state = {
        resting: now.resting.has(employer.id),
        recentSolicitations: now.solicitations.get(employer.id) ?? 0,
      };
      values[code] = { employer: { ...employer, ...state } };
    });
    this.employersNow = now;
  }

  /** The employer of an opening; null when it names none or is not here. */
  employerOf(openingId: string): string | null {
    const row = this.rows.ids.rowOf(openingId);
    return row < 0 ? null : (this.rows.columns.employer.at(row).employer?.id ?? null);
  }

  /** The openings that state no occupation. */
  untold(): { readonly id: string; readonly title: string; readonly occupation: null }[] {
    return [...this.rows.titlesOfUntold].map(([id, title]) => ({ id, title, occupation: null }));
  }

  /** The first of her openings, and of those not possible yet. */
  order(profile: WishProfile, context: MatchContext, { territoryId, most }: BoardReach): BoardOrder {
    const scored = scoreRows(this.rows, profile, context, { territoryId, tells: false });
    const [possible, notYet] = [0, 1].map((kind) => this.rowsOf(scored, kind));
    return {
      considered: possible!.length + notYet!.length,
      possible: this.spreadOut(possible!, scored, profile, most),
      notYet: this.best(notYet!, scored, most).map((row) => this.rows.ids.at(row)),
    };
  }

  /** How many openings hold something she wants, and the first of them in her order; null when there is none. */
  fit(
    profile: WishProfile,
    context: MatchContext,
    territoryId: string | null,
  ): { count: number; first: string | null } {
    const scored = scoreRows(this.rows, profile, context, { territoryId, tells: true });
    const possible = this.rowsOf(scored, 0);
    const wanted = possible.filter((row) => scored.told![row] === 1);
    if (wanted.length === 0) return { count: 0, first: null };
    const first = this.firstAmong(possible, wanted, scored, profile);
    return { count: wanted.length, first: this.rows.ids.at(first) };
  }

  /** Rows she could be shown: 0 for those that are possible, 1 for those that are not yet. */
  private rowsOf({ points, notYet }: ScoredRows, kind: number): Int32Array {
    const { codes } = this.rows.columns.legal;
    const found = new Int32Array(points.length);
    let count = 0;
    for (let row = 0; row < points.length; row++) {
      if (points[row]! >= 0 && notYet[codes[row]!] === kind) found[count++] = row;
    }
    return found.subarray(0, count);
  }

  private best(rows: Int32Array, { points }: ScoredRows, most: number): number[] {
    const compare = (one: number, other: number) =>
      points[other]! - points[one]! || this.compareEqual(one, other);
    const best = new BestRows(most, compare);
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      if (best.worst < 0 || points[row]! >= points[best.worst]!) best.offer(row);
    }
    return best.inOrder();
  }

  /** As many as it takes for the first ten to be spread out of them: a short list may hold one employer only. */
  private spreadOut(rows: Int32Array, scored: ScoredRows, profile: WishProfile, most: number): string[] {
    return this.spreadRows(rows, scored, profile, most)
      .slice(0, most)
      .map(({ row }) => this.rows.ids.at(row));
  }

  private spreadRows(rows: Int32Array, scored: ScoredRows, profile: WishProfile, most: number): Ranked[] {
    for (let taken = Math.max(most, HEAD); ; taken *= 4) {
      const ranked = this.best(rows, scored, taken).map((row) => this.ranked(row));
      const { ordered, isSettled } = spreadOut(ranked, profile);
      if (isSettled || taken >= rows.length) return ordered;
    }
  }

  /** Spreading moves rows among the first ones only: the first wanted row may stand behind a wanted one. */
  private firstAmong(
    possible: Int32Array,
    wanted: Int32Array,
    scored: ScoredRows,
    profile: WishProfile,
  ): number {
    const isWanted = ({ row }: Ranked) => scored.told![row] === 1;
    const inHead = this.spreadRows(possible, scored, profile, HEAD).find(isWanted);
    return inHead?.row ?? this.best(wanted, scored, 1)[0]!;
  }

  private ranked(row: number): Ranked {
    const { employer, occupation } = this.rows.columns;
    return { row, opening: { ...employer.at(row), ...occupation.at(row) } };
  }

  /** Equal scores, in the order of `byMatch`. */
  private compareEqual(one: number, other: number): number {
    const { employer, publishedOn } = this.rows.columns;
    const solicited = (row: number) => employer.at(row).employer?.recentSolicitations ?? 0;
    const [day, otherDay] = [publishedOn.at(one).publishedOn, publishedOn.at(other).publishedOn];
    const newest = day === otherDay ? 0 : day < otherDay ? 1 : -1;
    return solicited(one) - solicited(other) || newest || this.rows.ids.compare(one, other);
  }
}

function same(one: EmployersNow, other: EmployersNow): boolean {
  if (one.resting.size !== other.resting.size || one.solicitations.size !== other.solicitations.size)
    return false;
  for (const id of one.resting) if (!other.resting.has(id)) return false;
  for (const [id, count] of one.solicitations) if (other.solicitations.get(id) !== count) return false;
  return true;
}

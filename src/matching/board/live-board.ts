import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import {
  ChangedOpeningsQuery,
  type EmployersToday,
  OPENINGS_CHANNEL,
  PublishedOpeningsQuery,
} from '../../openings';
import type { SolicitationCount } from '../../network';
import type { DatabaseEar } from '../../platform/database/database-ear';
import { DatabaseEars } from '../../platform/database/database-ears';
import { Board } from './board';

/** Openings read in one request. */
const PART = 2_000;

/**
 * The board of this process, as PostgreSQL has it: loaded once, then brought up to date before each use by whatever was
 * committed meanwhile, and told of it by a notification so that there is seldom anything left to do. Any number of
 * processes keep one each; it can be thrown away and read again at any time.
 */
@Injectable()
export class LiveBoard implements BeforeApplicationShutdown {
  private board: Board | null = null;
  private horizon = '0';
  /** Transactions already on the board that may be told again. */
  private applied: ReadonlyMap<string, string> = new Map();
  private looking: Promise<void> = Promise.resolve();
  private nextLook: Promise<void> | null = null;
  private ear: DatabaseEar | null = null;

  constructor(
    private readonly ears: DatabaseEars,
    private readonly openings: PublishedOpeningsQuery,
    private readonly changes: ChangedOpeningsQuery,
  ) {}

  /** Loads, and listens from now on. The process that serves calls it, once; without it the first use loads. */
  async begin(): Promise<void> {
    // A database away at that moment: the next use looks again.
    const look = () => void this.upToDate().catch(() => undefined);
    this.ear = await this.ears.listen({ channel: OPENINGS_CHANNEL, heard: look, began: look });
    await this.upToDate();
  }

  /** The board, with everything that was committed before the call, and employers as they are today. */
  async current(employers: Promise<EmployersToday> = this.openings.employersToday()): Promise<Board> {
    const [today] = await Promise.all([employers, this.upToDate()]);
    const board = this.board!;
    board.employersAre({ resting: today.resting, solicitations: lately(today.sent) });
    return board;
  }

  /** Throws the board away and reads everything again. */
  async rebuild(): Promise<void> {
    this.board = null;
    await this.upToDate();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.ear?.close();
    await this.looking.catch(() => undefined);
  }

  /** Calls made while somebody looks wait for one more look, together: theirs may have begun too early. */
  private upToDate(): Promise<void> {
    this.nextLook ??= this.looking
      .catch(() => undefined)
      .then(() => {
        this.nextLook = null;
        this.looking = this.look();
        return this.looking;
      });
    return this.nextLook;
  }

  private async look(): Promise<void> {
    if (this.board === null) await this.load();
    const { horizon, changed } = await this.changes.since(this.horizon);
    const late = [...changed].filter(([id, by]) => this.applied.get(id) !== by).map(([id]) => id);
    for (let from = 0; from < late.length; from += PART) await this.readAgain(late.slice(from, from + PART));
    this.applied = changed;
    this.horizon = horizon;
  }

  private async load(): Promise<void> {
    const [board, horizon] = [new Board(), await this.changes.horizon()];
    for (let after: string | null = null; ;) {
      const part = await this.openings.everywhere(after, PART);
      board.put(part);
      if (part.length < PART) break;
      after = part.at(-1)!.facts.id;
    }
    this.applied = new Map();
    this.horizon = horizon;
    this.board = board;
  }

  private async readAgain(ids: readonly string[]): Promise<void> {
    const lines = await this.openings.everywhereByIds(ids);
    const there = new Set(lines.map(({ facts }) => facts.id));
    this.board!.put(lines);
    this.board!.remove(ids.filter((id) => !there.has(id)));
  }
}

function lately(sent: ReadonlyMap<string, SolicitationCount>): ReadonlyMap<string, number> {
  return new Map([...sent].map(([id, { lastThirtyDays }]) => [id, lastThirtyDays]));
}

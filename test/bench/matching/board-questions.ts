import type { Board } from '../../../src/matching/board/board';
import { LiveBoard } from '../../../src/matching/board/live-board';
import type { MatchContext } from '../../../src/matching/match-context';
import type { WishProfile } from '../../../src/people';
import type { CrowdHouse, Known } from './crowd-house';
import { type Spread, timeEach, timeOnce } from './timing';

/** Somebody ready to be asked about: her wishes, what is known of her today, her territory. */
export interface Asked {
  readonly profile: WishProfile;
  readonly context: MatchContext;
  readonly territoryId: string;
}

/** A board filled from PostgreSQL, and what it cost. */
export interface LoadedBoard {
  readonly board: Board;
  readonly loadMs: number;
  /** Of memory, per opening: what is there with the board and is not without it. */
  readonly bytesPerOpening: number;
}

/** Has the house's own board loaded, as at its start, and weighs it. */
export async function loadBoard(house: CrowdHouse): Promise<LoadedBoard> {
  const live = house.part(LiveBoard);
  const before = weight();
  const loadMs = await timeOnce(() => live.current());
  const board = await live.current();
  return { board, loadMs, bytesPerOpening: Math.round((weight() - before) / board.size) };
}

/** What is asked for each of these people: her words are read by the engine here, once. */
export async function askedBy(house: CrowdHouse, board: Board, people: readonly Known[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const known of people) {
    const profile = await house.profileOf(known);
    const context = await house.contextOf(profile, board.untold);
    asked.push({ profile, context, territoryId: known.herself.territoryId });
  }
  return asked;
}

/** Lists of ids by the board alone, the first twenty. */
export function boardQuestions(board: Board, asked: readonly Asked[]): Promise<Spread> {
  return timeEach(
    asked,
    ({ profile, context, territoryId }) => board.order(profile, context, { territoryId, most: 20 }),
    {
      least: 1_000,
    },
  );
}

function weight(): number {
  for (let turn = 0; turn < 4; turn++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

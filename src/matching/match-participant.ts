import { Injectable } from '@nestjs/common';
import type { Asker } from '../identity';
import { PublishedOpeningsQuery } from '../openings';
import { PeopleQuery, type WishProfile } from '../people';
import { type EngineName, WordSearch } from '../platform/search/word-search';
import type { MatchItem, NotYetItem } from './explanation';
import type { Board, BoardOrder } from './board/board';
import { LiveBoard } from './board/live-board';
import { matchOpening, rankOpenings, type Ranking } from './match';
import type { Understood } from './match-context';
import { employerAmong, MatchContexts } from './match-contexts';
import type { Voice } from './wordings/typography';

export interface MatchOptions {
  /** Most openings in the list, and most in the fold "Pas encore possible". */
  readonly limit: number;
  /** Whom the sentences are written for; the coach unless told. */
  readonly voice?: Voice;
}

/** A person's list, and the engine that understood her words. */
export interface MatchList extends Ranking {
  readonly engine: EngineName;
}

/** Read again beyond those asked for, so that a list stays full when some have just closed. */
const SPARE = 10;

/**
 * Openings for one person (design/matching.md, "The way of a request"): whatever proposes an opening, it is read
 * again from PostgreSQL and judged again, on her choices as they are then, before it is shown.
 */
@Injectable()
export class MatchParticipant {
  constructor(
    private readonly people: PeopleQuery,
    private readonly boards: LiveBoard,
    private readonly openings: PublishedOpeningsQuery,
    private readonly contexts: MatchContexts,
    private readonly search: WordSearch,
  ) {}

  /** The same on the same civil day, as long as nothing changes. @throws ParticipantNotFound */
  async execute(
    asker: Asker,
    participantId: string,
    { limit, voice = 'coach' }: MatchOptions,
  ): Promise<MatchList> {
    const employers = this.openings.employersToday();
    const [profile, board, today] = await Promise.all([
      this.people.wishProfile(asker, participantId),
      this.boards.current(employers),
      employers,
    ]);
    // While the engine looks for her words, what she said is read.
    const asked = this.contexts.understoodFor([profile], board.untold);
    const { considered, possible, notYet } = await this.order(asker, profile, asked, {
      board,
      most: limit + SPARE,
    });
    const understood = await asked;
    // Openings and what she says of them now are read again, at once.
    const read = this.openings.byIds(asker, [...possible, ...notYet], today);
    const [fresh, own] = await Promise.all([
      read,
      this.contexts.ofPerson(profile, read.then(employerAmong), understood),
    ]);
    const lists = rankOpenings(profile, fresh, { ...this.contexts.ofToday(), ...own }, { limit, voice });
    return { ...lists, engine: understood.answeredBy ?? this.search.engine, considered };
  }

  /**
   * One opening, read now and judged as her list is; `null` when it is hidden from her, absent or out of reach.
   * @throws ParticipantNotFound
   */
  async one(
    asker: Asker,
    participantId: string,
    openingId: string,
    voice: Voice = 'coach',
  ): Promise<MatchItem | NotYetItem | null> {
    const profile = await this.people.wishProfile(asker, participantId);
    const [opening] = await this.openings.byIds(asker, [openingId]);
    if (!opening) return null;
    const understood = await this.contexts.understoodFor([profile], [opening]);
    const own = await this.contexts.ofPerson(profile, employerAmong([opening]), understood);
    const judged = matchOpening(profile, opening, { ...this.contexts.ofToday(), ...own }, voice);
    return judged.outcome === 'hidden' ? null : judged.item;
  }

  private async order(
    asker: Asker,
    profile: WishProfile,
    understood: Promise<Understood>,
    { board, most }: { readonly board: Board; readonly most: number },
  ): Promise<BoardOrder> {
    const own = await this.contexts.ofPerson(profile, (id) => board.employerOf(id), understood);
    const reach = { territoryId: asker.territoryId, most };
    return board.order(profile, { ...this.contexts.ofToday(), ...own }, reach);
  }
}

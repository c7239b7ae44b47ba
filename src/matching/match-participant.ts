import { Injectable } from '@nestjs/common';
import type { Asker } from '../identity';
import { type OpeningFacts, PublishedOpeningsQuery } from '../openings';
import { PeopleQuery, type WishProfile } from '../people';
import { type EngineName, WordSearch } from '../platform/search/word-search';
import type { MatchItem, NotYetItem } from './explanation';
import { matchOpening, type Order, orderOpenings, rankOpenings, type Ranking } from './match';
import { MatchContexts } from './match-contexts';
import type { Understood } from './match-context';
import { PublishedFacts } from './published-facts';
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
    private readonly published: PublishedFacts,
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
    const profile = await this.people.wishProfile(asker, participantId);
    const facts = await this.published.within(asker);
    const understood = await this.contexts.understoodFor([profile], facts);
    const ordered = await this.order(asker, profile, facts, understood);
    const fresh = await this.openings.byIds(asker, idsOfFirst(ordered, limit + SPARE));
    const own = await this.contexts.ofPerson(asker, profile, fresh, understood);
    const context = { ...this.contexts.ofToday(), ...own };
    const { items, notYet } = rankOpenings(profile, fresh, context, { limit, voice });
    const considered = ordered.possible.length + ordered.notYet.length;
    return { engine: understood.answeredBy ?? this.search.engine, considered, items, notYet };
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
    const own = await this.contexts.ofPerson(asker, profile, [opening], understood);
    const judged = matchOpening(profile, opening, { ...this.contexts.ofToday(), ...own }, voice);
    return judged.outcome === 'hidden' ? null : judged.item;
  }

  private async order(
    asker: Asker,
    profile: WishProfile,
    facts: readonly OpeningFacts[],
    understood: Understood,
  ): Promise<Order> {
    const own = await this.contexts.ofPerson(asker, profile, facts, understood);
    return orderOpenings(profile, facts, { ...this.contexts.ofToday(), ...own });
  }
}

/** Of the list, and of the fold. */
function idsOfFirst({ possible, notYet }: Order, most: number): string[] {
  return [...possible.slice(0, most), ...notYet.slice(0, most)].map(({ opening }) => opening.id);
}

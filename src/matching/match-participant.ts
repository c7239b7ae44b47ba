import { Injectable } from '@nestjs/common';
import type { Asker } from '../identity';
import { PublishedOpeningsQuery } from '../openings';
import { PeopleQuery, type WishProfile } from '../people';
import { WordSearch } from '../platform/search/word-search';
import { orderOpenings, rankOpenings, type Ranking } from './match';
import { MatchContexts } from './match-contexts';
import type { WordsRelevance } from './match-context';
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
  readonly engine: WordSearch['engine'];
}

interface Proposal {
  readonly considered: number;
  readonly ids: readonly string[];
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
    const relevance = await this.contexts.relevanceFor([profile]);
    const { considered, ids } = await this.propose(asker, profile, relevance, limit + SPARE);
    const fresh = await this.openings.byIds(asker, ids);
    const own = await this.contexts.ofPerson(asker, profile, fresh, relevance);
    const context = { ...this.contexts.ofToday(), ...own };
    const { items, notYet } = rankOpenings(profile, fresh, context, { limit, voice });
    return { engine: this.search.engine, considered, items, notYet };
  }

  private async propose(
    asker: Asker,
    profile: WishProfile,
    relevance: WordsRelevance,
    most: number,
  ): Promise<Proposal> {
    const facts = await this.published.within(asker);
    const own = await this.contexts.ofPerson(asker, profile, facts, relevance);
    const { possible, notYet } = orderOpenings(profile, facts, { ...this.contexts.ofToday(), ...own });
    const first = [...possible.slice(0, most), ...notYet.slice(0, most)];
    return { considered: possible.length + notYet.length, ids: first.map(({ opening }) => opening.id) };
  }
}

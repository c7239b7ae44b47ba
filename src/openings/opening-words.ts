import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type IndexingAct,
  type Relevance,
  rowsOnly,
  type WordDocument,
  WordSearch,
} from '../platform/search/word-search';
import { type Reading, type WordSource, WordSources } from '../platform/search/word-sources';
import { Occupations } from '../reference';
import type { Opening } from './opening.entity';
import { OpeningsRepository, type PublicWords } from './openings.repository';
import { type OccupationText, wordsOfOpening } from './words-of-opening';

/** The collection of the search engine that holds openings. */
export const OPENING_WORDS = 'openings';

/** The public words of an opening, as an engine may know them: never a person, a note or a contact. */
@Injectable()
export class OpeningWords implements WordSource, OnModuleInit {
  constructor(
    private readonly search: WordSearch,
    private readonly sources: WordSources,
    private readonly openings: OpeningsRepository,
    private readonly occupations: Occupations,
  ) {}

  onModuleInit(): void {
    this.sources.register(OPENING_WORDS, this);
  }

  /** In the act that changes them, so that a published opening is never without its words. */
  async index(openings: readonly Opening[], act: IndexingAct): Promise<void> {
    await this.search.put(
      OPENING_WORDS,
      openings.map((opening) => this.documentOf(opening)),
      act,
    );
  }

  async documentsOf(ids: readonly string[], { manager }: Reading): Promise<WordDocument[]> {
    const openings = await this.openings.publicWordsOf(ids, manager);
    return openings.map((opening) => this.documentOf(opening));
  }

  async idsAfter(after: string | null, limit: number, { manager }: Reading): Promise<string[]> {
    return this.openings.idsAfter(after, limit, manager);
  }

  /** @returns relevance 0..1 by opening id, for the openings that answer at all; `atHome`: asked to the database alone. */
  async relevance(words: string, limit = 1_000, atHome = false): Promise<Relevance> {
    const engine = atHome ? this.search.home : this.search;
    return rowsOnly(await engine.relevance(OPENING_WORDS, words, limit));
  }

  private documentOf(opening: PublicWords): WordDocument {
    return wordsOfOpening(opening, opening.occupation ? this.occupationText(opening.occupation) : null);
  }

  private occupationText(code: string): OccupationText {
    return {
      names: this.occupations.titlesOf(code),
      description: this.occupations.find(code)?.description ?? null,
    };
  }
}

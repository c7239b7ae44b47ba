import { Injectable } from '@nestjs/common';
import { type IndexingAct, type Relevance, WordSearch } from '../platform/search/word-search';
import { Occupations } from '../reference';
import type { Opening } from './opening.entity';

/** The collection of the search engine that holds openings. */
export const OPENING_WORDS = 'openings';

/** The public words of an opening, as an engine may know them: never a person, a note or a contact. */
@Injectable()
export class OpeningWords {
  constructor(
    private readonly search: WordSearch,
    private readonly occupations: Occupations,
  ) {}

  /** In the act that changes them, so that a published opening is never without its words. */
  async index(openings: readonly Opening[], act: IndexingAct): Promise<void> {
    const documents = openings.map(({ id, title, occupation, tasks }) => ({
      id,
      title,
      alsoCalled: occupation ? this.occupations.titlesOf(occupation).join(' ') : '',
      body: tasks ?? '',
    }));
    await this.search.put(OPENING_WORDS, documents, act);
  }

  /** @returns relevance 0..1 by opening id, for the openings that answer at all. */
  async relevance(words: string, limit = 1_000): Promise<Relevance> {
    return this.search.relevance(OPENING_WORDS, words, limit);
  }
}

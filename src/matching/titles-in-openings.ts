import { Injectable } from '@nestjs/common';
import { type OpeningFacts, OpeningWords } from '../openings';
import { wordsOf } from '../platform/search/words-of';
import { Occupations } from '../reference';
import type { TitlesRelevance } from './match-context';

/** Two words that begin with the same letters may be one word: "plongeur", "plongeuse", "plonge". */
const SAME_START = 4;

/** What of an opening is looked into for a title. */
export type Titled = Pick<OpeningFacts, 'id' | 'title' | 'occupation'>;

/**
 * What the search engine finds for the titles of occupations, in openings that state no occupation. An engine is
 * asked only about titles that could be there, so that a coach's whole caseload costs a few questions.
 */
@Injectable()
export class TitlesInOpenings {
  constructor(
    private readonly words: OpeningWords,
    private readonly occupations: Occupations,
  ) {}

  /** For each of these codes, the best of its titles in each opening. What other openings there are changes nothing. */
  async within(openings: readonly Titled[], codes: readonly string[]): Promise<TitlesRelevance> {
    const untold = openings.filter(({ occupation }) => occupation === null);
    if (untold.length === 0) return new Map();
    const found = await Promise.all(codes.map((code) => this.bestOf(code, untold)));
    return new Map(codes.map((code, index) => [code, found[index]!]));
  }

  private async bestOf(code: string, openings: readonly Titled[]): Promise<ReadonlyMap<string, number>> {
    const best = new Map<string, number>();
    await Promise.all(
      this.occupations.titlesOf(code).map(async (title) => {
        const likely = openings.filter((opening) => mayBeIn(opening.title, title));
        if (likely.length === 0) return;
        const found = await this.words.relevance(title);
        for (const { id } of likely) best.set(id, Math.max(best.get(id) ?? 0, found.get(id) ?? 0));
      }),
    );
    return best;
  }
}

/** Whether a word of the title of an occupation begins like one of the title of an opening. */
function mayBeIn(openingTitle: string, title: string): boolean {
  const there = wordsOf(openingTitle).map(start);
  const asked = wordsOf(title).map(start);
  return asked.some((word) => there.includes(word));
}

function start(word: string): string {
  return word.slice(0, SAME_START);
}

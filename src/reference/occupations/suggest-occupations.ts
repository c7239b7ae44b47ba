import { Injectable } from '@nestjs/common';
import { OccupationWords } from './occupation-words';
import { Occupations, type OccupationSuggestion } from './occupations';

/** Every word found, be it in what one does there: less says too little of what was meant. */
const LEAST_RELEVANCE = 0.6;

/**
 * What somebody who types a need may mean: "cherche plongeur" is G1605. The titles in memory answer
 * first; when they leave room, the search engine adds those whose daily work is told in these words.
 */
@Injectable()
export class SuggestOccupations {
  constructor(
    private readonly occupations: Occupations,
    private readonly words: OccupationWords,
  ) {}

  /** Best first, at most `limit`; `atHome`: nothing of what was typed leaves the database. */
  async execute(typed: string, limit: number, { atHome = false } = {}): Promise<OccupationSuggestion[]> {
    const named = this.occupations.suggest(typed, limit);
    if (named.length >= limit) return named;
    const known = new Set(named.map(({ code }) => code));
    const found = [...(await this.words.beginning(typed, limit + known.size, atHome))]
      .filter(([code, score]) => score >= LEAST_RELEVANCE && !known.has(code))
      .flatMap(([code, score]) => {
        const occupation = this.occupations.find(code);
        return occupation ? [{ code, title: occupation.title, matched: occupation.title, score }] : [];
      });
    return [...named, ...found].slice(0, limit);
  }
}

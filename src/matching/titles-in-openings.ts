import { Injectable } from '@nestjs/common';
import type { OpeningFacts } from '../openings';
import { type WordForms, WordSynonyms } from '../platform/search/word-synonyms';
import { Occupations } from '../reference';
import { TITLE_FROM } from './components/occupation';
import type { TitlesRelevance } from './match-context';
import { TitleIndex } from './title-index';

/** What of an opening is looked into for a title. */
export type Titled = Pick<OpeningFacts, 'id' | 'title' | 'occupation'>;

/** By ROME code, in the titles of one version of an index, read with these forms of words. */
interface Found {
  readonly version: number;
  readonly forms: WordForms;
  readonly byCode: Map<string, ReadonlyMap<string, number>>;
}

/**
 * The titles of occupations, in openings that state no occupation. Titles are short and few of them are untold: they
 * are compared here, word by word, and no engine is asked some thirty questions for one list.
 */
@Injectable()
export class TitlesInOpenings {
  private readonly found = new WeakMap<TitleIndex, Found>();

  constructor(
    private readonly occupations: Occupations,
    private readonly synonyms: WordSynonyms,
  ) {}

  /** For each of these codes, the best of its titles in each opening. What other openings there are changes nothing. */
  within(openings: readonly Titled[], codes: readonly string[]): TitlesRelevance {
    const index = new TitleIndex();
    for (const { id, title, occupation } of openings) if (occupation === null) index.put(id, title);
    return this.among(index, codes);
  }

  /** The same among openings whose titles are at hand. Every code has its line, an empty one when nothing is found. */
  among(index: TitleIndex, codes: readonly string[]): TitlesRelevance {
    const forms = this.synonyms.current();
    const known = this.knownOf(index, forms);
    for (const code of codes)
      if (!known.has(code))
        known.set(
          code,
          this.bestOf(code, index, (word) => forms.get(word) ?? []),
        );
    return new Map(codes.map((code) => [code, known.get(code)!]));
  }

  /** What was found in these very titles before: many people look for the same occupations. */
  private knownOf(index: TitleIndex, forms: WordForms): Map<string, ReadonlyMap<string, number>> {
    const before = this.found.get(index);
    if (before?.version === index.version && before.forms === forms) return before.byCode;
    const byCode = new Map<string, ReadonlyMap<string, number>>();
    this.found.set(index, { version: index.version, forms, byCode });
    return byCode;
  }

  private bestOf(
    code: string,
    index: TitleIndex,
    alike: (word: string) => readonly string[],
  ): ReadonlyMap<string, number> {
    const best = new Map<string, number>();
    for (const title of this.occupations.titlesOf(code)) {
      for (const [id, found] of index.find(title, alike)) {
        if (found >= TITLE_FROM) best.set(id, Math.max(best.get(id) ?? 0, found));
      }
    }
    return best;
  }
}

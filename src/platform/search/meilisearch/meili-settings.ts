import { isDeepStrictEqual } from 'node:util';
import { EMPTY_WORDS } from '../words-of';
import type { WordForms } from '../word-synonyms';
import type { MeiliDocument } from './meili.document';

export type SearchedField = Exclude<keyof MeiliDocument, 'id' | 'mark'>;

/** In the order of what a word found there is worth. */
export const SEARCHED_FIELDS: readonly SearchedField[] = ['title', 'alsoCalled', 'body'];
/** Below, French words are too close to one another for slips: vente and verte, manger and manager. */
export const SHORTEST_WITH_A_SLIP = 7;
/** Most documents one question may name. */
export const MOST_HITS = 5_000;

/**
 * The settings of an index of words. One word is asked at a time, so that `attributeRank` says where
 * it stands; it comes before `typo` because a slip in the title is still a title.
 */
export function settingsFor(synonyms: WordForms) {
  return {
    // Nothing but ids may leave the engine: what is shown is read from PostgreSQL.
    displayedAttributes: ['id'],
    searchableAttributes: [...SEARCHED_FIELDS],
    filterableAttributes: [] as string[],
    sortableAttributes: [] as string[],
    rankingRules: ['words', 'attributeRank', 'typo', 'sort', 'wordPosition', 'exactness'],
    stopWords: [...EMPTY_WORDS].sort(),
    synonyms: Object.fromEntries([...synonyms].map(([word, forms]) => [word, [...forms]])),
    // Without it the language of a short title is guessed, and words are cut as if they were German.
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['fra' as const] }],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: SHORTEST_WITH_A_SLIP, twoTypos: 12 },
      disableOnNumbers: true,
      disableOnWords: [] as string[],
      disableOnAttributes: [] as string[],
    },
    proximityPrecision: 'byAttribute' as const,
    facetSearch: false,
    pagination: { maxTotalHits: MOST_HITS },
    // Inside the budget of a question: a truncated ranking says so and is not used.
    searchCutoffMs: 600,
  };
}

export type MeiliSettings = ReturnType<typeof settingsFor>;

/** Whether the engine holds all of `wanted` already: a needless change may index everything again. */
export function settingsHold(held: Readonly<Record<string, unknown>>, wanted: MeiliSettings): boolean {
  return Object.entries(wanted).every(([name, value]) => isDeepStrictEqual(plain(held[name]), plain(value)));
}

/** The same whatever the order of keys and of lists of words. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => [name, plain(one)]),
  );
}

import { WORTH } from '../word-search';
import { plainForm, wordsOf } from '../words-of';
import { EngineAway } from './meili.errors';
import { MOST_HITS, SEARCHED_FIELDS, SHORTEST_WITH_A_SLIP } from './meili-settings';

/** Asked for at least, so that a short list is the beginning of the long one. */
const LEAST_HITS = 1_000;

/** What one word found: documents, and how the rule that looks at fields scored each. */
export interface WordHit {
  readonly id: string;
  readonly _rankingScoreDetails?: Readonly<Record<string, unknown>>;
}

/** A word of a question, and whether whoever asks may still be typing it. */
export interface AskedWord {
  readonly text: string;
  readonly unfinished: boolean;
}

/** The words that a question is asked with: meaningful, in plain forms, each once. */
export function wordsAsked(question: string): AskedWord[] {
  return [...new Set(wordsOf(question).map(plainForm))].map((text) => ({ text, unfinished: false }));
}

/** The same for what is being typed: its last word is taken as it stands. */
export function wordsTyped(typed: string): AskedWord[] {
  const words = wordsOf(typed);
  const last = words.pop();
  const finished = [...new Set(words.map(plainForm))].map((text) => ({ text, unfinished: false }));
  return last === undefined ? [] : [...finished, { text: last, unfinished: true }];
}

/**
 * One question a word: the engine ranks but does not add up, so we do. The space behind the word says
 * that it is finished; without it `art` would find `artisan`. The engine's time goes with the number of
 * documents it names: not many more are asked for than there will be answers, best places first.
 */
export function questionFor(collection: string, { text, unfinished }: AskedWord, limit: number) {
  return {
    indexUid: collection,
    q: unfinished ? text : `${text} `,
    attributesToRetrieve: ['id'],
    showRankingScoreDetails: true,
    limit: Math.min(Math.max(limit, LEAST_HITS), MOST_HITS),
    locales: ['fra' as const],
  };
}

/**
 * The share of the words that each document answers, each worth what its best place is worth.
 * `hits` stands in the order of the words. @throws EngineAway when a ranking is not whole.
 */
export function scoresOf(
  words: readonly AskedWord[],
  hits: readonly (readonly WordHit[])[],
): Map<string, number> {
  const tenths = new Map<string, number>();
  for (const [place, word] of words.entries()) {
    for (const hit of hits[place]!) {
      const worth = Math.round(10 * WORTH[fieldOf(hit)]);
      if (!isCutInTwo(word, hit)) tenths.set(hit.id, (tenths.get(hit.id) ?? 0) + worth);
    }
  }
  return new Map([...tenths].map(([id, sum]) => [id, sum / (10 * words.length)]));
}

/** A slip in a word too short for slips is two words that the engine made of it: `dehors` as "de ... hors". */
function isCutInTwo({ text }: AskedWord, { _rankingScoreDetails: details }: WordHit): boolean {
  const rule = details?.typo as { typoCount?: number } | undefined;
  return text.length < SHORTEST_WITH_A_SLIP && (rule?.typoCount ?? 0) > 0;
}

/** The best field the word stands in: the rule scores 1 for the first, and equal steps less for the next. */
function fieldOf({ _rankingScoreDetails: details }: WordHit) {
  const rule = details?.attributeRank as { score?: unknown } | undefined;
  // The engine ran out of time: it names documents that it did not rank.
  if (typeof rule?.score !== 'number') throw new EngineAway('truncated');
  const place = Math.round((1 - rule.score) * SEARCHED_FIELDS.length);
  return SEARCHED_FIELDS[Math.min(Math.max(place, 0), SEARCHED_FIELDS.length - 1)]!;
}

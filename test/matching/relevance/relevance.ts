import type { IndexingAct, WordSearch } from '../../../src/platform/search/word-search';
import { FIRST_PAGE, meanOf, recallAtTen } from './recall';
import { corpusDocuments, openingNamed } from './relevance-corpus';
import { JUDGED_QUERIES } from './relevance-queries';

/** The collection the corpus is indexed in. */
export const RELEVANCE = 'relevance';

/** The least an engine is held to, on the mean (design, matching.md). */
export const LEAST_RECALL = 0.95;

/** What an engine answered to one query. */
export interface MeasuredQuery {
  readonly query: string;
  readonly recall: number;
  /** The relevant that did not come among the first ten. */
  readonly missing: readonly string[];
}

export interface MeasuredRecall {
  /** recall@10 over the queries, each counting the same. */
  readonly mean: number;
  readonly queries: readonly MeasuredQuery[];
}

/** Indexes the corpus, asks every query and compares the first ten with the judgement. */
export async function measureRecall(search: WordSearch, act: IndexingAct): Promise<MeasuredRecall> {
  await search.put(RELEVANCE, corpusDocuments(), act);
  const queries: MeasuredQuery[] = [];
  for (const [query, relevant] of JUDGED_QUERIES) {
    const found = [...(await search.relevance(RELEVANCE, query, FIRST_PAGE)).keys()].map(openingNamed);
    const missing = relevant.filter((name) => !found.includes(name));
    queries.push({ query, recall: recallAtTen(found, relevant), missing });
  }
  return { mean: meanOf(queries.map(({ recall }) => recall)), queries };
}

/** The queries that were not answered wholly, one a line, the worst first: what is read when the mean falls. */
export function tableOf({ mean, queries }: MeasuredRecall): string {
  const short = queries.filter(({ recall }) => recall < 1).sort((one, other) => one.recall - other.recall);
  const lines = short.map(
    ({ query, recall, missing }) => `${recall.toFixed(2)}  ${query.padEnd(42)} without ${missing.join(', ')}`,
  );
  return [`recall@10 over ${queries.length} queries: ${mean.toFixed(4)}`, ...lines].join('\n');
}

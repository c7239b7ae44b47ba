import type { OpenAct } from '../acts/act';

/** What an engine indexes: public words only. Never a person, a choice, a note or a contact. */
export interface WordDocument {
  readonly id: string;
  /** The words that count fully. */
  readonly title: string;
  /** Other names of the same thing: count almost as much. */
  readonly alsoCalled: string;
  /** The words around: count for less. */
  readonly body: string;
}

/** Where documents live: `openings`, `employers`, `occupations`. */
export type Collection = string;

export type EngineName = 'postgres' | 'meilisearch';

/** What finding a word is worth, by where it stands in the document: the same on every engine. */
export const WORTH = { title: 1, alsoCalled: 0.9, body: 0.6 } as const;

/** How well documents answer, by id, the best first; and which engine said so. */
export interface Relevance extends ReadonlyMap<string, number> {
  readonly engine: EngineName;
}

/** What /health says of the search. */
export interface SearchState {
  /** The one that answers now. */
  readonly engine: EngineName;
  /** `degraded`: a spare engine answers in the place of the chosen one, or none does. */
  readonly status: 'up' | 'degraded';
  /** Since when the oldest change is awaited in the index, in whole seconds. */
  readonly lagSeconds: number;
  /** Documents known to differ from PostgreSQL's when the index was last compared; null: never compared. */
  readonly drift: number | null;
}

/** The part of an act that an engine needs: its transaction, and what is to be done after it. */
export type IndexingAct = Pick<OpenAct, 'manager' | 'emit'>;

/**
 * Understands words: accents, plurals, feminine forms, typing slips. One port for every engine;
 * it proposes ids, PostgreSQL disposes (design/matching.md).
 */
export abstract class WordSearch {
  /** The engine that answers now, as far as is known without asking it. */
  abstract readonly engine: EngineName;

  /** Whether a spare engine stands in for the chosen one, as far as is known without asking. */
  abstract readonly degraded: boolean;

  /** The engine inside the database: what it is asked goes nowhere else. For words that may be somebody's name. */
  abstract readonly home: WordSearch;

  /** Gets ready to be asked. The process that serves calls it, once. */
  abstract begin(): Promise<void>;

  abstract put(collection: Collection, documents: readonly WordDocument[], act: IndexingAct): Promise<void>;

  abstract remove(collection: Collection, ids: readonly string[], act: IndexingAct): Promise<void>;

  /**
   * How well documents answer `words`, from 0 (not at all, left out) to 1 (every word in the
   * title). The best `limit` of them, equal ones in the order of their ids.
   */
  abstract relevance(collection: Collection, words: string, limit: number): Promise<Relevance>;

  /**
   * The same for words somebody is typing: the last one may be unfinished, and then counts as found
   * where a word begins with it.
   */
  abstract beginning(collection: Collection, typed: string, limit: number): Promise<Relevance>;

  abstract state(): Promise<SearchState>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What can be a row of ours: an engine that names anything else is not to take the page down. */
export function rowsOnly(found: Relevance): Relevance {
  return Object.assign(new Map([...found].filter(([id]) => UUID.test(id))), { engine: found.engine });
}

/** Puts scores in the order every engine answers in, and says whose they are. */
export function relevanceBy(
  engine: EngineName,
  scores: Iterable<readonly [string, number]>,
  limit: number,
): Relevance {
  const ordered = [...scores].sort(
    ([id, score], [otherId, other]) => other - score || (id < otherId ? -1 : 1),
  );
  return Object.assign(new Map(ordered.slice(0, limit)), { engine });
}

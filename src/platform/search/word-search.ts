import type { EntityManager } from 'typeorm';

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

/**
 * Understands words: accents, plurals, feminine forms, typing slips. One port for every engine;
 * it proposes ids, PostgreSQL disposes (design/matching.md).
 */
export abstract class WordSearch {
  abstract readonly engine: 'postgres' | 'meilisearch';

  abstract put(
    collection: Collection,
    documents: readonly WordDocument[],
    manager: EntityManager,
  ): Promise<void>;

  abstract remove(collection: Collection, ids: readonly string[], manager: EntityManager): Promise<void>;

  /**
   * How well documents answer `words`, from 0 (not at all, left out) to 1 (every word in the
   * title). The best `limit` of them, equal ones in the order of their ids.
   */
  abstract relevance(
    collection: Collection,
    words: string,
    limit: number,
  ): Promise<ReadonlyMap<string, number>>;
}

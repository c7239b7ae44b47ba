import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Collection } from './word-search';

/** A document that PostgreSQL holds words for, and the mark of these words. */
export interface KnownDocument {
  readonly id: string;
  readonly mark: string;
}

const COUNT = 'SELECT count(*)::int AS known FROM search_document WHERE collection = $1';
const PAGE = `
  SELECT id, mark FROM search_document WHERE collection = $1 AND ($2::text IS NULL OR id > $2)
  ORDER BY id LIMIT $3`;
const MARKS = 'SELECT id, mark FROM search_document WHERE collection = $1 AND id = ANY($2::text[])';
const FORGET = 'DELETE FROM search_document WHERE collection = $1 AND id = ANY($2::text[])';

/** The list of the documents PostgreSQL holds words for: what an index beside it must hold too. */
@Injectable()
export class KnownWords {
  constructor(private readonly source: DataSource) {}

  async count(collection: Collection): Promise<number> {
    const [row] = await this.source.query<[{ known: number }]>(COUNT, [collection]);
    return row.known;
  }

  /** The `limit` next ones in the order of their ids; beyond `after`, or from the first. */
  async page(
    collection: Collection,
    after: string | null,
    limit: number,
    manager: EntityManager = this.source.manager,
  ): Promise<KnownDocument[]> {
    return manager.query<KnownDocument[]>(PAGE, [collection, after, limit]);
  }

  /** All of them, part by part: never the whole list at once. */
  async *pages(collection: Collection, size: number): AsyncGenerator<KnownDocument[]> {
    for (let after: string | null = null; ;) {
      const page = await this.page(collection, after, size);
      if (page.length > 0) yield page;
      if (page.length < size) return;
      after = page.at(-1)!.id;
    }
  }

  /** The marks of these, by id; one that PostgreSQL holds no words for is left out. */
  async marksOf(
    collection: Collection,
    ids: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<Map<string, string>> {
    const rows = await manager.query<KnownDocument[]>(MARKS, [collection, ids]);
    return new Map(rows.map(({ id, mark }) => [id, mark]));
  }

  /** Drops the words of documents that their room knows no more. */
  async forget(collection: Collection, ids: readonly string[], manager: EntityManager): Promise<void> {
    if (ids.length > 0) await manager.query(FORGET, [collection, ids]);
  }
}

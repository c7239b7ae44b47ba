import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { KnownWords } from './known-words';
import { MeiliServer } from './meilisearch/meili-server';
import { MeilisearchWordSearch } from './meilisearch/meilisearch-word-search';
import { EngineRefused, TaskFailed, UnfitDocument } from './meilisearch/meili.errors';
import type { MarkedDocument } from './word-mark';
import type { Collection } from './word-search';
import { WordSources } from './word-sources';

/** Held while documents are read and handed over, so that an older state never overtakes a newer one. */
const IN_TURN = 'SELECT pg_advisory_xact_lock(7011801)';
const NOT_TAKEN = new Set([400, 413]);

/** A document the engine will not take, and why, in a word. */
export interface Unfit {
  readonly id: string;
  readonly code: string;
}

/** Brings documents from PostgreSQL to the index, and makes sure that they arrived. */
@Injectable()
export class IndexWriter {
  constructor(
    private readonly source: DataSource,
    private readonly sources: WordSources,
    private readonly server: MeiliServer,
    private readonly engine: MeilisearchWordSearch,
    private readonly known: KnownWords,
  ) {}

  /** @returns how many documents the index holds. */
  async prepare(collection: Collection): Promise<number> {
    await this.engine.prepare(collection);
    return (await this.server.size(collection)) ?? 0;
  }

  async exists(collection: Collection): Promise<boolean> {
    return (await this.server.size(collection)) !== null;
  }

  /**
   * Indexes these documents as they are now, and takes out those that are gone; into another index
   * than that of their collection when it is named. One unfit document fails its whole batch: the
   * batch is halved until it is found, and the others are in.
   * @returns the unfit ones. @throws EngineAway, and TaskFailed when the server is to blame
   */
  async index(collection: Collection, ids: readonly string[], into: string = collection): Promise<Unfit[]> {
    if (ids.length === 0) return [];
    try {
      for (const task of await this.handOver(collection, ids, into)) await this.server.succeeded(task);
      return [];
    } catch (error) {
      if (!sentIsToBlame(error)) throw error;
      if (ids.length === 1) return [{ id: ids[0]!, code: error.code.slice(0, 20) }];
      const half = Math.ceil(ids.length / 2);
      return [
        ...(await this.index(collection, ids.slice(0, half), into)),
        ...(await this.index(collection, ids.slice(half), into)),
      ];
    }
  }

  /** Documents of these that are still there, each with the mark of the words PostgreSQL holds for it. */
  async documentsOf(
    collection: Collection,
    marks: ReadonlyMap<string, string>,
    manager: EntityManager,
  ): Promise<MarkedDocument[]> {
    const documents = await this.sources.of(collection).documentsOf([...marks.keys()], { manager });
    return documents.map((document) => ({ ...document, mark: marks.get(document.id)! }));
  }

  /** @returns the tasks to wait for, once the turn is over. */
  private async handOver(collection: Collection, ids: readonly string[], into: string): Promise<number[]> {
    return this.source.transaction(async (manager) => {
      await manager.query(IN_TURN);
      // Marks first: words that change in between are newer than their mark says, never older.
      const marks = await this.known.marksOf(collection, ids, manager);
      const documents = await this.documentsOf(collection, marks, manager);
      const found = new Set(documents.map(({ id }) => id));
      const gone = ids.filter((id) => !found.has(id));
      await this.known.forget(
        collection,
        gone.filter((id) => marks.has(id)),
        manager,
      );
      const tasks: number[] = [];
      if (documents.length > 0) tasks.push(await this.engine.send(into, documents));
      if (gone.length > 0) tasks.push(await this.server.remove(into, gone));
      return tasks;
    });
  }
}

function sentIsToBlame(error: unknown): error is UnfitDocument | TaskFailed | EngineRefused {
  if (error instanceof UnfitDocument) return true;
  if (error instanceof TaskFailed) return error.sentIsToBlame;
  return error instanceof EngineRefused && NOT_TAKEN.has(error.status);
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { KnownWords } from '../known-words';
import { PostgresWordSearch } from '../postgres-word-search';
import type { Collection } from '../word-search';
import { WordSources } from '../word-sources';
import type { OnProgress, Rebuild, Rebuilt } from './rebuild';
import type { Turn } from './upkeep-lock';

const AT_ONCE = 500;
const ATTEMPTS = 3;
const HOLD = `
  SELECT 1 FROM search_document WHERE collection = $1 AND id = ANY($2::text[]) ORDER BY id FOR UPDATE`;
/** Waits for the acts that write words, so that whoever writes any later finds them stale and says which it needs. */
const ALONE = 'LOCK TABLE search_word IN SHARE ROW EXCLUSIVE MODE';
const ALL_STALE = 'UPDATE search_word SET stale = true WHERE collection = $1 AND NOT stale';
const DROP_STALE = 'DELETE FROM search_word WHERE collection = $1 AND stale';

/**
 * Makes PostgreSQL's words anew from what the rooms say now. Every word is called stale first; each
 * document written, by the rebuild or by anybody's act meanwhile, takes its words back; those still
 * stale at the end belong to nothing any more. Until then a search finds all of them.
 */
@Injectable()
export class RebuildWords implements Rebuild {
  constructor(
    private readonly source: DataSource,
    private readonly sources: WordSources,
    private readonly words: PostgresWordSearch,
    private readonly known: KnownWords,
  ) {}

  /** Gives words to the collections that have none: those that came with a newer version. */
  async whereMissing(): Promise<void> {
    for (const collection of this.sources.collections()) {
      if ((await this.known.count(collection)) === 0) await this.documents(collection, () => undefined);
    }
  }

  async collection(collection: Collection, turn: Turn, onProgress: OnProgress): Promise<Rebuilt> {
    await this.source.transaction(async (manager) => {
      await manager.query(ALONE);
      await manager.query(ALL_STALE, [collection]);
    });
    const total = await this.known.count(collection);
    const documents = await this.documents(collection, (done) =>
      onProgress({ collection, done, total: Math.max(done, total) }),
    );
    await this.dropGone(collection);
    await turn.stillOurs();
    await this.source.query(DROP_STALE, [collection]);
    return { engine: 'postgres', collection, documents, refused: [] };
  }

  /** @returns how many there are. */
  private async documents(collection: Collection, onDone: (done: number) => void): Promise<number> {
    let done = 0;
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.part(collection, after);
      done += ids.length;
      onDone(done);
      if (ids.length < AT_ONCE) return done;
      after = ids.at(-1)!;
    }
  }

  /** Their words are held while their rooms are read: an act that changes them waits, and writes after. */
  private async part(collection: Collection, after: string | null): Promise<string[]> {
    const room = this.sources.of(collection);
    return this.inOneGo(async (manager) => {
      const ids = await room.idsAfter(after, AT_ONCE, { manager });
      await manager.query(HOLD, [collection, ids]);
      await this.words.put(collection, await room.documentsOf(ids, { manager }), { manager });
      return ids;
    });
  }

  /** Words of documents that their room knows no more. */
  private async dropGone(collection: Collection): Promise<void> {
    for await (const page of this.known.pages(collection, AT_ONCE)) {
      const ids = page.map(({ id }) => id);
      await this.inOneGo(async (manager) => {
        const documents = await this.sources.of(collection).documentsOf(ids, { manager });
        const found = new Set(documents.map(({ id }) => id));
        const gone = ids.filter((id) => !found.has(id));
        await this.known.forget(collection, gone, manager);
      });
    }
  }

  /** Again when PostgreSQL asks to start again: an act that writes many documents may stand in the way. */
  private async inOneGo<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isDeadlock(error)) throw error;
      }
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '40P01';
}

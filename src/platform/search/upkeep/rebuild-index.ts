import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock/clock';
import { IndexWriter } from '../index-writer';
import { type KnownDocument, KnownWords } from '../known-words';
import { MeiliServer } from '../meilisearch/meili-server';
import { MeilisearchWordSearch } from '../meilisearch/meilisearch-word-search';
import { TaskFailed, UnfitDocument } from '../meilisearch/meili.errors';
import type { Collection } from '../word-search';
import { Drift } from './drift.query';
import { IndexDifferences } from './index-differences';
import type { OnProgress, Rebuild, Rebuilt } from './rebuild';
import { ReindexIncomplete } from './reindex.errors';
import type { Turn } from './upkeep-lock';

/** Documents in one request: the engine joins requests that wait, a larger one only costs memory. */
const AT_ONCE = 2_000;

/** Documents handed over in one request, and the task that takes them in; null when one of them cannot be sent. */
interface Sent {
  readonly ids: readonly string[];
  readonly task: number | null;
}

/**
 * Builds an index beside the one that answers, and has them change places. Changes made meanwhile
 * reach the one that answers as usual; after the change of places the new one is compared with
 * PostgreSQL, by id and mark, and what it missed is indexed. A process killed in between leaves word
 * that the index was never compared: a service that runs does it within a minute.
 */
@Injectable()
export class RebuildIndex implements Rebuild {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly known: KnownWords,
    private readonly writer: IndexWriter,
    private readonly engine: MeilisearchWordSearch,
    private readonly server: MeiliServer,
    private readonly differences: IndexDifferences,
    private readonly drift: Drift,
  ) {}

  async collection(collection: Collection, turn: Turn, onProgress: OnProgress): Promise<Rebuilt> {
    const build = `${collection}_build`;
    // What a process that was killed has left; its requests stand before this one.
    await this.server.drop(build);
    await this.engine.prepare(collection);
    await this.engine.prepare(build);
    const { sent, refused } = await this.fill(collection, build, onProgress);
    const held = (await this.server.size(build)) ?? 0;
    if (held !== sent) throw new ReindexIncomplete(collection, sent, held);
    await turn.stillOurs();
    await this.drift.note(collection, null, 0);
    await this.server.swap(collection, build);
    const missed = await this.catchUp(collection, new Set(refused));
    await this.server.drop(build);
    const documents = (await this.server.size(collection)) ?? 0;
    return { engine: 'meilisearch', collection, documents, refused: [...new Set([...refused, ...missed])] };
  }

  /**
   * A document counts half when it is handed over, and whole when it is in.
   * @returns how many documents the index must hold now, and which it would not take.
   */
  private async fill(collection: Collection, build: string, onProgress: OnProgress) {
    const total = await this.known.count(collection);
    let halves = 0;
    const half = (documents: number) => {
      halves += documents;
      const done = Math.floor(halves / 2);
      onProgress({ collection, done, total: Math.max(done, total) });
    };
    const sending: Sent[] = [];
    for await (const page of this.known.pages(collection, AT_ONCE)) {
      const sent = await this.send(collection, page, build);
      sending.push(sent);
      half(sent.ids.length);
    }
    const refused: string[] = [];
    for (const sent of sending) {
      refused.push(...(await this.arrived(collection, build, sent)));
      half(sent.ids.length);
    }
    return { sent: Math.floor(halves / 2) - refused.length, refused };
  }

  /** Handed over, not awaited: the engine takes in one part while the next is read. */
  private async send(collection: Collection, page: readonly KnownDocument[], build: string): Promise<Sent> {
    const marks = new Map(page.map(({ id, mark }) => [id, mark]));
    const documents = await this.writer.documentsOf(collection, marks, this.source.manager);
    const ids = documents.map(({ id }) => id);
    try {
      return { ids, task: await this.engine.send(build, documents) };
    } catch (error) {
      if (!(error instanceof UnfitDocument)) throw error;
      return { ids, task: null };
    }
  }

  /** Waits until a part is in; one that failed is tried again in halves. @returns what is refused. */
  private async arrived(collection: Collection, build: string, { ids, task }: Sent): Promise<string[]> {
    try {
      if (task === null) throw new TaskFailed('unfit', true);
      await this.server.settled(task);
      return [];
    } catch (error) {
      if (!(error instanceof TaskFailed) || !error.sentIsToBlame) throw error;
      return (await this.writer.index(collection, ids, build)).map(({ id }) => id);
    }
  }

  /** Indexes what changed while the index was built. @returns what is refused. */
  private async catchUp(collection: Collection, known: ReadonlySet<string>): Promise<string[]> {
    const refused = [...known];
    for await (const ids of this.differences.of(collection)) {
      const missed = ids.filter((id) => !known.has(id));
      refused.push(...(await this.writer.index(collection, missed)).map(({ id }) => id));
    }
    await this.drift.note(collection, this.clock.now(), refused.length);
    return refused;
  }
}

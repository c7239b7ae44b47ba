import { type EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import type { Collection } from '../word-search';
import type { MeiliDocument } from './meili.document';
import { type MeiliSettings, settingsHold } from './meili-settings';
import { understood } from './meili-failures';
import { EngineAway, EngineRefused, TaskFailed } from './meili.errors';
import { type AskedWord, questionFor, type WordHit } from './word-questions';

export interface MeiliAddress {
  readonly url: string;
  /** `null`: a development server that asks for none. */
  readonly key: string | null;
}

/** How long each kind of answer is waited for, in milliseconds. */
export class MeiliPatience {
  /** A question, by somebody who waits for a page. */
  readonly answerMs: number = 800;
  /** A request that writes. */
  readonly requestMs: number = 5_000;
  /** A task, from its acceptance to its end; shorter than the outbox leaves a message in hand. */
  readonly taskMs: number = 15_000;
  /** A task of a rebuild, behind all those before it. */
  readonly rebuildMs: number = 1_800_000;
}

const BETWEEN_LOOKS_MS = 100;

/**
 * The server, in our words: the only file that knows its client. The client's own timeout and a
 * signal of ours are never used together: with a signal, it forgets the timeout.
 */
export class MeiliServer {
  private readonly asking: Meilisearch;
  private readonly watching: Meilisearch;
  private readonly writing: Meilisearch;

  constructor(
    { url, key }: MeiliAddress,
    private readonly patience: MeiliPatience = new MeiliPatience(),
  ) {
    const address = { host: url, ...(key === null ? {} : { apiKey: key }) };
    this.asking = new Meilisearch(address);
    this.watching = new Meilisearch({ ...address, timeout: patience.answerMs });
    this.writing = new Meilisearch({ ...address, timeout: patience.requestMs });
  }

  /** What each word finds, at most `limit` documents, in the order of the words. @throws EngineAway, EngineRefused */
  async find(collection: Collection, words: readonly AskedWord[], limit: number): Promise<WordHit[][]> {
    const queries = words.map((word) => questionFor(collection, word, limit));
    const signal = AbortSignal.timeout(this.patience.answerMs);
    const { results } = await understood(
      this.asking.multiSearch<{ queries: typeof queries }, WordHit>({ queries }, { signal }),
    );
    if (!Array.isArray(results) || results.length !== words.length) throw new EngineAway('unexpected');
    return results.map(({ hits }) => hits);
  }

  /** @throws EngineAway when it does not say that it is well. */
  async watch(): Promise<void> {
    const { status } = await understood(this.watching.health());
    if (status !== 'available') throw new EngineAway('unexpected');
  }

  /** How many documents an index holds; null when there is no such index. */
  async size(collection: Collection): Promise<number | null> {
    try {
      return (await understood(this.writing.index(collection).getStats())).numberOfDocuments;
    } catch (error) {
      if (error instanceof EngineRefused && error.code === 'index_not_found') return null;
      throw error;
    }
  }

  /** Makes the index if needed, and gives it these settings unless it has them. */
  async prepare(collection: Collection, settings: MeiliSettings): Promise<void> {
    if ((await this.size(collection)) === null) {
      await this.done(this.writing.createIndex(collection, { primaryKey: 'id' }), ['index_already_exists']);
    }
    const index = this.writing.index(collection);
    if (settingsHold(await understood(index.getSettings()), settings)) return;
    await this.done(index.updateSettings(settings));
  }

  /** Hands documents over, whole ones in the place of what was there. @returns the task to wait for. */
  async put(collection: Collection, documents: readonly MeiliDocument[]): Promise<number> {
    const index = this.writing.index<MeiliDocument>(collection);
    return (await understood(index.addDocuments([...documents], { primaryKey: 'id' }))).taskUid;
  }

  /** @returns the task to wait for. */
  async remove(collection: Collection, ids: readonly string[]): Promise<number> {
    return (await understood(this.writing.index(collection).deleteDocuments([...ids]))).taskUid;
  }

  async drop(collection: Collection): Promise<void> {
    await this.done(this.writing.deleteIndex(collection), ['index_not_found']);
  }

  /** Which of these documents an index holds, and with what mark. */
  async marksOf(collection: Collection, ids: readonly string[]): Promise<Map<string, string>> {
    return this.marks(collection, { ids: [...ids], limit: ids.length });
  }

  /** A part of what an index holds, in the order of the engine. */
  async held(collection: Collection, offset: number, limit: number): Promise<Map<string, string>> {
    return this.marks(collection, { offset, limit });
  }

  /** Each of two indexes takes the name of the other, at once. Repeated, it undoes itself. */
  async swap(one: string, other: string): Promise<void> {
    const task = this.writing.swapIndexes([{ indexes: [one, other], rename: false }]);
    await this.settled((await understood(task)).taskUid);
  }

  /**
   * Waits for a task of a rebuild, which may stand behind many. Asked again and again, and not by the
   * client's own wait: that one knows no timeout for an answer that never comes.
   * @throws TaskFailed, EngineAway
   */
  async settled(taskUid: number): Promise<void> {
    for (let waited = 0; waited <= this.patience.rebuildMs; waited += BETWEEN_LOOKS_MS) {
      const { status, error } = await understood(this.writing.tasks.getTask(taskUid));
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled') throw failedTask(status, error);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
    throw new EngineAway('task_timeout');
  }

  /** Waits until a task has succeeded. @throws TaskFailed, EngineAway */
  async succeeded(taskUid: number, forgiven: readonly string[] = []): Promise<void> {
    const wait = { timeout: this.patience.taskMs, interval: 50 };
    const { status, error } = await understood(this.writing.tasks.waitForTask(taskUid, wait));
    if (status === 'succeeded' || (error && forgiven.includes(error.code))) return;
    throw failedTask(status, error);
  }

  /** Asked outright: the client's own method puts a list of ids into the address, where it is too long. */
  private async marks(collection: Collection, part: object): Promise<Map<string, string>> {
    const path = `indexes/${collection}/documents/fetch`;
    const body = { ...part, fields: ['id', 'mark'] };
    const { results } = await understood(
      this.writing.httpRequest.post<{ results: MeiliDocument[] }>({ path, body }),
    );
    if (!Array.isArray(results)) throw new EngineAway('unexpected');
    return new Map(results.map(({ id, mark }) => [id, mark ?? '']));
  }

  private async done(task: EnqueuedTaskPromise, forgiven: readonly string[] = []): Promise<void> {
    await this.succeeded((await understood(task)).taskUid, forgiven);
  }
}

function failedTask(status: string, error: { code: string; type: string } | null): TaskFailed {
  return new TaskFailed(error?.code ?? status, error?.type === 'invalid_request');
}

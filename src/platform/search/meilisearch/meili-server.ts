import {
  type EnqueuedTaskPromise,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchTaskTimeOutError,
} from 'meilisearch';
import type { Collection } from '../word-search';
import type { MeiliDocument } from './meili.document';
import { type MeiliSettings, settingsHold } from './meili-settings';
import { EngineAway, EngineRefused, TaskFailed } from './meili.errors';
import { questionFor, type WordHit } from './word-questions';

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
}

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
  async find(collection: Collection, words: readonly string[], limit: number): Promise<WordHit[][]> {
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

  /** Waits until a task has succeeded. @throws TaskFailed, EngineAway */
  async succeeded(taskUid: number, forgiven: readonly string[] = []): Promise<void> {
    const wait = { timeout: this.patience.taskMs, interval: 50 };
    const { status, error } = await understood(this.writing.tasks.waitForTask(taskUid, wait));
    if (status === 'succeeded' || (error && forgiven.includes(error.code))) return;
    throw new TaskFailed(error?.code ?? status, error?.type === 'invalid_request');
  }

  private async done(task: EnqueuedTaskPromise, forgiven: readonly string[] = []): Promise<void> {
    await this.succeeded((await understood(task)).taskUid, forgiven);
  }
}

/** The answer, or what went wrong in two classes; what the server or the client wrote about it is dropped. */
async function understood<T>(answer: PromiseLike<T>): Promise<T> {
  try {
    const found = await answer;
    if (typeof found !== 'object' || found === null) throw new EngineAway('unexpected');
    return found;
  } catch (error) {
    throw failureOf(error);
  }
}

function failureOf(error: unknown): EngineAway | EngineRefused {
  if (error instanceof EngineAway) return error;
  if (error instanceof MeilisearchTaskTimeOutError) return new EngineAway('task_timeout');
  if (!(error instanceof MeilisearchApiError)) {
    return new EngineAway(
      error instanceof SyntaxError ? 'not_json' : isTimeout(error) ? 'timeout' : 'unreachable',
    );
  }
  const { status, headers } = error.response;
  if (status < 500 && status !== 429) return new EngineRefused(error.cause?.code ?? `http_${status}`, status);
  return new EngineAway(`http_${status}`, retryAfterMs(headers.get('retry-after')));
}

/** Ours, by a signal, or the client's own; the client wraps both. */
function isTimeout(error: unknown): boolean {
  const cause = (error as { cause?: unknown }).cause;
  return /time_?out/i.test((cause as { name?: string } | undefined)?.name ?? '');
}

function retryAfterMs(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;
}

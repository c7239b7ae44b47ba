import type { Collection } from '../word-search';
import { type MeiliAddress, MeiliClients, MeiliPatience } from './meili-clients';
import type { MeiliDocument } from './meili.document';
import { type MeiliSettings, settingsHold } from './meili-settings';
import { EngineAway, EngineRefused, TaskFailed } from './meili.errors';
import { type AskedWord, questionFor, type WordHit } from './word-questions';

const BETWEEN_LOOKS_MS = 100;

/** The server, in our words. */
export class MeiliServer {
  private readonly clients: MeiliClients;

  /** `collections`: what the search key may be asked for; without it, the given key serves for everything. */
  constructor(
    address: MeiliAddress,
    private readonly patience: MeiliPatience = new MeiliPatience(),
    collections: (() => readonly Collection[]) | null = null,
  ) {
    this.clients = new MeiliClients(address, patience, collections);
  }

  /** What each word finds, at most `limit` documents, in the order of the words. @throws EngineAway, EngineRefused */
  async find(collection: Collection, words: readonly AskedWord[], limit: number): Promise<WordHit[][]> {
    const queries = words.map((word) => questionFor(collection, word, limit));
    const signal = AbortSignal.timeout(this.patience.answerMs);
    const { results } = await this.clients.understood(
      (await this.clients.asking()).multiSearch<{ queries: typeof queries }, WordHit>(
        { queries },
        { signal },
      ),
    );
    if (!Array.isArray(results) || results.length !== words.length) throw new EngineAway('unexpected');
    return results.map(({ hits }) => hits);
  }

  /** @throws EngineAway when it does not say that it is well. */
  async watch(): Promise<void> {
    const { status } = await this.clients.understood(this.clients.watching.health());
    if (status !== 'available') throw new EngineAway('unexpected');
  }

  /** How many documents an index holds; null when there is no such index. */
  async size(collection: Collection): Promise<number | null> {
    try {
      return (await this.clients.understood((await this.clients.writing()).index(collection).getStats()))
        .numberOfDocuments;
    } catch (error) {
      if (error instanceof EngineRefused && error.code === 'index_not_found') return null;
      throw error;
    }
  }

  /** Makes the index if needed, and gives it these settings unless it has them. */
  async prepare(collection: Collection, settings: MeiliSettings): Promise<void> {
    if ((await this.size(collection)) === null) {
      await this.done((await this.clients.writing()).createIndex(collection, { primaryKey: 'id' }), [
        'index_already_exists',
      ]);
    }
    const index = (await this.clients.writing()).index(collection);
    if (settingsHold(await this.clients.understood(index.getSettings()), settings)) return;
    await this.done(index.updateSettings(settings));
  }

  /** Hands documents over, whole ones in the place of what was there. @returns the task to wait for. */
  async put(collection: Collection, documents: readonly MeiliDocument[]): Promise<number> {
    const index = (await this.clients.writing()).index<MeiliDocument>(collection);
    return (await this.clients.understood(index.addDocuments([...documents], { primaryKey: 'id' }))).taskUid;
  }

  /** @returns the task to wait for. */
  async remove(collection: Collection, ids: readonly string[]): Promise<number> {
    return (
      await this.clients.understood(
        (await this.clients.writing()).index(collection).deleteDocuments([...ids]),
      )
    ).taskUid;
  }

  async drop(collection: Collection): Promise<void> {
    await this.done((await this.clients.writing()).deleteIndex(collection), ['index_not_found']);
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
    const task = (await this.clients.writing()).swapIndexes([{ indexes: [one, other], rename: false }]);
    await this.settled((await this.clients.understood(task)).taskUid);
  }

  /**
   * Waits for a task of a rebuild, which may stand behind many. Asked again and again, and not by the
   * client's own wait: that one knows no timeout for an answer that never comes.
   * @throws TaskFailed, EngineAway
   */
  async settled(taskUid: number): Promise<void> {
    for (let waited = 0; waited <= this.patience.rebuildMs; waited += BETWEEN_LOOKS_MS) {
      const { status, error } = await this.clients.understood(
        (await this.clients.writing()).tasks.getTask(taskUid),
      );
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled') throw failedTask(status, error);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
    throw new EngineAway('task_timeout');
  }

  /** Waits until a task has succeeded. @throws TaskFailed, EngineAway */
  async succeeded(taskUid: number, forgiven: readonly string[] = []): Promise<void> {
    const wait = { timeout: this.patience.taskMs, interval: 50 };
    const { status, error } = await this.clients.understood(
      (await this.clients.writing()).tasks.waitForTask(taskUid, wait),
    );
    if (status === 'succeeded' || (error && forgiven.includes(error.code))) return;
    throw failedTask(status, error);
  }

  /** Asked outright: the client's own method puts a list of ids into the address, where it is too long. */
  private async marks(collection: Collection, part: object): Promise<Map<string, string>> {
    const path = `indexes/${collection}/documents/fetch`;
    const body = { ...part, fields: ['id', 'mark'] };
    const { results } = await this.clients.understood(
      (await this.clients.writing()).httpRequest.post<{ results: MeiliDocument[] }>({ path, body }),
    );
    if (!Array.isArray(results)) throw new EngineAway('unexpected');
    return new Map(results.map(({ id, mark }) => [id, mark ?? '']));
  }

  private async done(
    task: PromiseLike<{ readonly taskUid: number }>,
    forgiven: readonly string[] = [],
  ): Promise<void> {
    await this.succeeded((await this.clients.understood(task)).taskUid, forgiven);
  }
}

function failedTask(status: string, error: { code: string; type: string } | null): TaskFailed {
  return new TaskFailed(error?.code ?? status, error?.type === 'invalid_request');
}

import { Meilisearch } from 'meilisearch';
import type { Collection } from '../word-search';
import { type KeyDesk, keysByPurpose } from './meili-keys';
import { understood } from './meili-failures';
import { EngineRefused } from './meili.errors';

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

interface ClientsByPurpose {
  readonly search: Meilisearch;
  readonly indexing: Meilisearch;
}

/**
 * The server's clients, each with the key of its purpose: the only file that imports them. The
 * client's own timeout and a signal of ours are never used together: with a signal, it forgets the timeout.
 */
export class MeiliClients {
  /** Needs no key. */
  readonly watching: Meilisearch;
  private clients: Promise<ClientsByPurpose> | null = null;

  /** `collections`: what the search key may be asked for; without it, the given key serves for everything. */
  constructor(
    private readonly address: MeiliAddress,
    private readonly patience: MeiliPatience,
    private readonly collections: (() => readonly Collection[]) | null,
  ) {
    this.watching = new Meilisearch({ host: address.url, timeout: patience.answerMs });
  }

  async asking(): Promise<Meilisearch> {
    return (await this.opened()).search;
  }

  async writing(): Promise<Meilisearch> {
    return (await this.opened()).indexing;
  }

  private opened(): Promise<ClientsByPurpose> {
    this.clients ??= this.open().catch((error: unknown) => {
      this.clients = null;
      throw error;
    });
    return this.clients;
  }

  /** With keys of our own, by purpose, where the given one may make some. */
  private async open(): Promise<ClientsByPurpose> {
    const { key } = this.address;
    const may = key !== null && this.collections !== null;
    const keys = may ? await keysByPurpose(this.keyDesk(), this.collections!()) : null;
    return {
      search: this.client(keys?.search ?? key),
      indexing: this.client(keys?.indexing ?? key, this.patience.requestMs),
    };
  }

  private keyDesk(): KeyDesk {
    const given = this.client(this.address.key, this.patience.answerMs);
    return {
      find: (uid) => understood(given.getKey(uid)),
      make: ({ uid, name, actions, indexes }) =>
        understood(
          given.createKey({ uid, name, actions: [...actions], indexes: [...indexes], expiresAt: null }),
        ),
      remove: async (uid) => void (await understood(given.deleteKey(uid).then(() => given))),
    };
  }

  private client(apiKey: string | null, timeout?: number): Meilisearch {
    return new Meilisearch({ host: this.address.url, ...(apiKey === null ? {} : { apiKey }), timeout });
  }

  /** A key that is refused may be gone with the server's data: the next question looks for keys again. */
  async understood<T>(answer: PromiseLike<T>): Promise<T> {
    return understood(answer).catch((error: unknown) => {
      if (error instanceof EngineRefused && [401, 403].includes(error.status)) this.clients = null;
      throw error;
    });
  }
}

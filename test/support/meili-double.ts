import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server behaves towards questions. */
export type Manner = 'well' | 'silent' | 'busy' | 'page' | 'locked' | 'truncated';

interface Held {
  settings: Record<string, unknown>;
  documents: Map<string, Record<string, string>>;
}

interface Key {
  readonly uid: string;
  readonly key: string;
  readonly actions: string[];
  readonly indexes: string[];
}

interface Task {
  status: 'succeeded' | 'failed';
  error: { code: string; type: string; message: string } | null;
}

type Answer = readonly [status: number, body: unknown, headers?: Record<string, string>];

const FIELDS = ['title', 'alsoCalled', 'body'];
const ACCEPTED = { status: 'enqueued', type: 'documentAdditionOrUpdate', enqueuedAt: '2026-11-22T12:00:00Z' };

/**
 * Speaks Meilisearch's protocol on loopback, for what a real one cannot be asked to do: to stay
 * silent, to be overloaded, to fail a task. It understands whole words only; what a search finds is
 * tried on a real server (test/meili).
 */
export class MeiliDouble {
  manner: Manner = 'well';
  /** In seconds, said when it is busy. */
  retryAfter: string | null = null;
  /** A batch that holds a document of this title fails, whatever else it holds. */
  indigestible: string | null = null;
  /** Every task fails, and no document is to blame. */
  diskFull = false;
  /** Questions of words that arrived. */
  questions = 0;
  /** What is asked and done, and whose answer never arrives: `POST /swap-indexes`. */
  deaf: RegExp | null = null;
  /** Happens once, as soon as an index of this name has taken documents in. */
  meanwhile: { readonly index: string; readonly happens: () => Promise<void> } | null = null;
  readonly indexes = new Map<string, Held>();
  /** Keys that were made, by uid. */
  readonly keys = new Map<string, Key>();
  /** With what key each request came, and for what: `a key POST /multi-search`. */
  readonly shown: string[] = [];
  /** Only this key may make others. */
  masterKey = 'a master key';

  private readonly tasks: Task[] = [];
  private server: Server | null = null;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<this> {
    this.server = createServer((request, response) => void this.serve(request, response));
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  get isOpen(): boolean {
    return this.server !== null;
  }

  /** Refuses connections from here on, at the same address. */
  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve(null)));
    this.server = null;
  }

  /** As they were sent. */
  titlesIn(collection: string): string[] {
    return [...(this.indexes.get(collection)?.documents.values() ?? [])].map(({ title }) => title!).sort();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = new URL(request.url!, this.url).pathname;
    if (path === '/multi-search') this.questions += 1;
    if (this.manner === 'silent') return;
    const route = `${request.method} ${path}`;
    const shown = request.headers.authorization?.replace('Bearer ', '') ?? 'no key';
    this.shown.push(`${shown} ${route}`);
    const answer = this.failing() ?? this.onKeys(route, shown, body) ?? this.answer(route, body);
    await this.interrupted(path);
    if (this.deaf?.test(route)) return;
    const [status, content, headers = {}] = answer;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  }

  private async interrupted(path: string): Promise<void> {
    if (!this.meanwhile || path !== `/indexes/${this.meanwhile.index}/documents`) return;
    const { happens } = this.meanwhile;
    this.meanwhile = null;
    await happens();
  }

  private failing(): Answer | null {
    if (this.manner === 'page') return [502, '<html><h1>502 Bad Gateway</h1></html>', HTML];
    if (this.manner === 'locked') return [403, problem('invalid_api_key', 'auth')];
    if (this.manner !== 'busy') return null;
    const headers: Record<string, string> =
      this.retryAfter === null ? {} : { 'retry-after': this.retryAfter };
    return [503, problem('too_many_search_requests', 'system'), headers];
  }

  private onKeys(route: string, shown: string, body: unknown): Answer | null {
    if (!/^\w+ \/keys/.test(route)) return null;
    if (shown !== this.masterKey) return [403, problem('invalid_api_key', 'auth')];
    if (route === 'POST /keys') return this.makeKey(body as Key);
    const [, method, uid] = /^(\w+) \/keys\/(.+)$/.exec(route)!;
    const key = this.keys.get(uid!);
    if (!key) return [404, problem('api_key_not_found', 'invalid_request')];
    if (method === 'GET') return [200, key];
    this.keys.delete(uid!);
    return [204, ''];
  }

  private makeKey(wanted: Key): Answer {
    if (this.keys.has(wanted.uid)) return [409, problem('api_key_already_exists', 'invalid_request')];
    const key = { ...wanted, key: `key of ${wanted.uid}` };
    this.keys.set(wanted.uid, key);
    return [201, key];
  }

  private answer(route: string, body: unknown): Answer {
    const [, method, uid, rest] = /^(\w+) \/indexes\/([^/]+)(.*)$/.exec(route) ?? [];
    if (uid) return this.onIndex(`${method} ${rest}`, uid, body);
    if (route === 'GET /health') return [200, { status: 'available' }];
    if (route === 'POST /multi-search') return this.found(body as Questions);
    if (route === 'POST /indexes') {
      this.indexes.set((body as { uid: string }).uid, { settings: {}, documents: new Map() });
      return this.accept();
    }
    if (route === 'POST /swap-indexes') return this.swap(body as Swap[]);
    const task = /^GET \/tasks\/(\d+)$/.exec(route);
    if (task) return [200, { uid: Number(task[1]), ...this.tasks[Number(task[1])] }];
    return [404, problem('not_found', 'invalid_request')];
  }

  private onIndex(action: string, uid: string, body: unknown): Answer {
    const held = this.indexes.get(uid);
    if (action === 'DELETE ') return this.drop(uid);
    if (!held) return [404, problem('index_not_found', 'invalid_request')];
    if (action === 'POST /documents/fetch') return [200, this.part(held, body as Part)];
    if (action === 'GET /stats') return [200, { numberOfDocuments: held.documents.size }];
    if (action === 'GET /settings') return [200, held.settings];
    if (action === 'PATCH /settings') {
      Object.assign(held.settings, body);
      return this.accept();
    }
    if (action === 'POST /documents') return this.add(held, body as Record<string, string>[]);
    if (action === 'POST /documents/delete-batch') {
      for (const id of body as string[]) held.documents.delete(id);
      return this.accept();
    }
    return [404, problem('not_found', 'invalid_request')];
  }

  private drop(uid: string): Answer {
    const known = this.indexes.delete(uid);
    return this.accept(known ? undefined : { status: 'failed', error: NO_INDEX });
  }

  private swap(swaps: readonly Swap[]): Answer {
    for (const { indexes } of swaps) {
      const [one, other] = indexes.map((uid) => this.indexes.get(uid)!);
      this.indexes.set(indexes[0], other!).set(indexes[1], one!);
    }
    return this.accept();
  }

  private part({ documents }: Held, { ids, offset = 0, limit = 20 }: Part) {
    const wanted = [...documents.values()].filter(({ id }) => !ids || ids.includes(id!));
    const results = wanted.slice(offset, offset + limit).map(({ id, mark }) => ({ id, mark }));
    return { results, offset, limit, total: wanted.length };
  }

  private add(held: Held, documents: readonly Record<string, string>[]): Answer {
    const refused = documents.some(
      ({ title }) => this.indigestible && title!.includes(this.indigestible.toLowerCase()),
    );
    if (refused) return this.accept({ status: 'failed', error: INDIGESTIBLE });
    if (!this.diskFull) for (const document of documents) held.documents.set(document.id!, document);
    return this.accept();
  }

  private accept(task: Task = { status: 'succeeded', error: null }): Answer {
    this.tasks.push(this.diskFull ? { status: 'failed', error: DISK_FULL } : task);
    return [202, { ...ACCEPTED, taskUid: this.tasks.length - 1 }];
  }

  private found({ queries }: Questions): Answer {
    if (queries.some(({ indexUid }) => !this.indexes.has(indexUid))) {
      return [400, problem('index_not_found', 'invalid_request')];
    }
    const results = queries.map(({ indexUid, q }) => {
      const documents = [...(this.indexes.get(indexUid)?.documents.values() ?? [])];
      const hits = documents.flatMap((document) => this.hit(document, q.trim()));
      return { indexUid, hits, query: q };
    });
    return [200, { results }];
  }

  private hit(document: Record<string, string>, word: string) {
    const place = FIELDS.findIndex((field) => document[field]!.toLowerCase().split(/\W+/).includes(word));
    if (place < 0) return [];
    const rule = this.manner === 'truncated' ? 'skipped' : 'attributeRank';
    return [{ id: document.id, _rankingScoreDetails: { [rule]: { order: 0, score: 1 - place / 3 } } }];
  }
}

interface Questions {
  readonly queries: readonly { readonly indexUid: string; readonly q: string }[];
}

interface Part {
  readonly ids?: readonly string[];
  readonly offset?: number;
  readonly limit?: number;
}

interface Swap {
  readonly indexes: [string, string];
}

const NO_INDEX = { code: 'index_not_found', type: 'invalid_request', message: 'no index' };
const HTML = { 'content-type': 'text/html' };
const INDIGESTIBLE = { code: 'invalid_document_fields', type: 'invalid_request', message: 'Plombier zélé' };
const DISK_FULL = { code: 'no_space_left_on_device', type: 'system', message: 'no space left' };

function problem(code: string, type: string) {
  return { message: `The server says: ${code}.`, code, type, link: 'https://docs.example/errors' };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}

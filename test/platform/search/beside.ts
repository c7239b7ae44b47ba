import { Clock } from '../../../src/platform/clock/clock';
import { CircuitBreaker } from '../../../src/platform/search/circuit-breaker';
import { FollowedWordSearch } from '../../../src/platform/search/followed-word-search';
import { IndexFollower } from '../../../src/platform/search/index-follower';
import { IndexLagQuery } from '../../../src/platform/search/index-lag.query';
import { IndexWriter } from '../../../src/platform/search/index-writer';
import { KnownWords } from '../../../src/platform/search/known-words';
import { MeiliPatience } from '../../../src/platform/search/meilisearch/meili-clients';
import { MeiliServer } from '../../../src/platform/search/meilisearch/meili-server';
import { MeilisearchWordSearch } from '../../../src/platform/search/meilisearch/meilisearch-word-search';
import { PostgresWordSearch } from '../../../src/platform/search/postgres-word-search';
import { Drift } from '../../../src/platform/search/upkeep/drift.query';
import { IndexDifferences } from '../../../src/platform/search/upkeep/index-differences';
import { IndexUpkeep } from '../../../src/platform/search/upkeep/index-upkeep';
import { RebuildIndex } from '../../../src/platform/search/upkeep/rebuild-index';
import { RebuildWords } from '../../../src/platform/search/upkeep/rebuild-words';
import { Reconcile } from '../../../src/platform/search/upkeep/reconcile';
import { Reindex } from '../../../src/platform/search/upkeep/reindex';
import type { WordDocument } from '../../../src/platform/search/word-search';
import { type Reading, WordSources } from '../../../src/platform/search/word-sources';
import { WordSynonyms } from '../../../src/platform/search/word-synonyms';
import { SYSTEM } from '../../../src/platform/acts/act';
import type { GroundFloor } from '../../support/ground-floor';

/** Where the documents of these tests live. */
export const TRADES = 'trades';

const IMPATIENT = Object.assign(new MeiliPatience(), {
  answerMs: 300,
  requestMs: 1_000,
  taskMs: 5_000,
  rebuildMs: 5_000,
});

/** One process of the service: PostgreSQL's words, an index beside them, and a room that knows the documents. */
export class Beside {
  readonly search: FollowedWordSearch;
  readonly reindex: Reindex;
  readonly reconcile: Reconcile;
  readonly own: PostgresWordSearch;
  /** Between the reading of documents and what is done with them. */
  afterReading: () => Promise<void> = async () => undefined;
  private readonly sources = new WordSources();

  /** `documents` are those of the room: two processes of one service share them. */
  constructor(
    private readonly floor: GroundFloor,
    url: string,
    readonly documents = new Map<string, WordDocument>(),
  ) {
    this.sources.register(TRADES, this);
    const { source, acts, handlers } = floor;
    const clock = floor.app.get(Clock);
    const own = (this.own = new PostgresWordSearch(source, new WordSynonyms()));
    const known = new KnownWords(source);
    const server = new MeiliServer({ url, key: 'a key' }, IMPATIENT);
    const engine = new MeilisearchWordSearch(server, () => new Map());
    const writer = new IndexWriter(source, this.sources, server, engine, known);
    const follower = new IndexFollower(source, acts, handlers, this.sources, writer, known);
    follower.onModuleInit();
    const lag = new IndexLagQuery(source, clock);
    const drift = new Drift(source);
    const differences = new IndexDifferences(known, server);
    this.reconcile = new Reconcile(
      source,
      acts,
      clock,
      this.sources,
      writer,
      follower,
      lag,
      differences,
      drift,
    );
    const upkeep = new IndexUpkeep(this.reconcile, this.sources, drift);
    const words = new RebuildWords(source, this.sources, own, known);
    const index = new RebuildIndex(source, clock, known, writer, engine, server, differences, drift);
    this.reindex = new Reindex(source, this.sources, words, index);
    this.search = new FollowedWordSearch(own, engine, lag, new CircuitBreaker(clock), follower, upkeep);
  }

  /** Only the words of PostgreSQL, as without an engine beside them. */
  alone(): Reindex {
    const { source } = this.floor;
    const words = new RebuildWords(source, this.sources, this.own, new KnownWords(source));
    return new Reindex(source, this.sources, words, null);
  }

  async documentsOf(ids: readonly string[]): Promise<WordDocument[]> {
    const documents = ids.flatMap((id) => this.documents.get(id) ?? []);
    await this.afterReading();
    return documents;
  }

  async idsAfter(after: string | null, limit: number, _: Reading): Promise<string[]> {
    const ids = [...this.documents.keys()].sort();
    return ids.filter((id) => after === null || id > after).slice(0, limit);
  }

  /** Writes documents as a room does: its rows and their words, in one act. */
  async write(...titles: string[]): Promise<void> {
    await this.rewrite(titles.map((title) => [title, title] as const));
  }

  /** Gives documents other titles: each is told by the one it had first. */
  async rewrite(titles: readonly (readonly [first: string, now: string])[]): Promise<void> {
    const documents = titles.map(([first, title]) => ({ id: idOf(first), title, alsoCalled: '', body: '' }));
    for (const document of documents) this.documents.set(document.id, document);
    await this.floor.acts.perform({ by: SYSTEM, name: 'test.write' }, async (act) => {
      await this.search.put(TRADES, documents, act);
    });
  }

  async erase(title: string): Promise<void> {
    this.documents.delete(idOf(title));
    await this.floor.acts.perform({ by: SYSTEM, name: 'test.erase' }, async (act) => {
      await this.search.remove(TRADES, [idOf(title)], act);
    });
  }

  /** Starts as the service does, and lets the worker do what is due. */
  async begin(): Promise<void> {
    await this.search.begin();
    await this.floor.worker.drain();
  }

  async close(): Promise<void> {
    await this.floor.close();
  }

  async ask(words: string): Promise<{ engine: string; titles: string[] }> {
    const found = await this.search.relevance(TRADES, words, 100);
    return { engine: found.engine, titles: [...found.keys()].map((id) => this.documents.get(id)!.title) };
  }
}

export function idOf(title: string): string {
  const digits = Buffer.from(title.padEnd(16, '.')).toString('hex').slice(0, 32);
  return [0, 8, 12, 16, 20].map((from, at, all) => digits.slice(from, all[at + 1])).join('-');
}

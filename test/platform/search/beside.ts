import { Clock } from '../../../src/platform/clock/clock';
import { CircuitBreaker } from '../../../src/platform/search/circuit-breaker';
import { FollowedWordSearch } from '../../../src/platform/search/followed-word-search';
import { IndexFollower } from '../../../src/platform/search/index-follower';
import { IndexLagQuery } from '../../../src/platform/search/index-lag.query';
import { IndexWriter } from '../../../src/platform/search/index-writer';
import { MeiliServer } from '../../../src/platform/search/meilisearch/meili-server';
import { MeilisearchWordSearch } from '../../../src/platform/search/meilisearch/meilisearch-word-search';
import { PostgresWordSearch } from '../../../src/platform/search/postgres-word-search';
import type { WordDocument } from '../../../src/platform/search/word-search';
import { WordSources } from '../../../src/platform/search/word-sources';
import { WordSynonyms } from '../../../src/platform/search/word-synonyms';
import { SYSTEM } from '../../../src/platform/acts/act';
import type { GroundFloor } from '../../support/ground-floor';

/** Where the documents of these tests live. */
export const TRADES = 'trades';

/** One process of the service: PostgreSQL's words, an index beside them, and a room that knows the documents. */
export class Beside {
  readonly documents = new Map<string, WordDocument>();
  readonly search: FollowedWordSearch;

  constructor(
    private readonly floor: GroundFloor,
    url: string,
  ) {
    const { source, acts, handlers } = floor;
    const patience = { answerMs: 150, requestMs: 150, taskMs: 1_000 };
    const server = new MeiliServer({ url, key: 'a key' }, patience);
    const engine = new MeilisearchWordSearch(server, () => new Map());
    const sources = new WordSources();
    const documentsOf = async (ids: readonly string[]) => ids.flatMap((id) => this.documents.get(id) ?? []);
    sources.register(TRADES, { documentsOf });
    const writer = new IndexWriter(source, sources, server, engine);
    const follower = new IndexFollower(source, acts, handlers, sources, writer);
    follower.onModuleInit();
    const clock = floor.app.get(Clock);
    const lag = new IndexLagQuery(source, clock);
    const breaker = new CircuitBreaker(clock);
    this.search = new FollowedWordSearch(
      new PostgresWordSearch(source, new WordSynonyms()),
      engine,
      lag,
      breaker,
      follower,
    );
  }

  /** Writes documents as a room does: its rows and their words, in one act. */
  async write(...titles: string[]): Promise<void> {
    const documents = titles.map((title) => ({ id: idOf(title), title, alsoCalled: '', body: '' }));
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

  async ask(words: string): Promise<{ engine: string; titles: string[] }> {
    const found = await this.search.relevance(TRADES, words, 100);
    return { engine: found.engine, titles: [...found.keys()].map((id) => this.documents.get(id)!.title) };
  }
}

function idOf(title: string): string {
  const digits = Buffer.from(title.padEnd(16, '.')).toString('hex').slice(0, 32);
  return [0, 8, 12, 16, 20].map((from, at, all) => digits.slice(from, all[at + 1])).join('-');
}

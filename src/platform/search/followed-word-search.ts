import { Injectable, Logger } from '@nestjs/common';
import { failureLabel } from '../outbox/failure-label';
import { CircuitBreaker } from './circuit-breaker';
import { type IndexLag, IndexLagQuery } from './index-lag.query';
import { IndexFollower } from './index-follower';
import { followMessages } from './index-messages';
import { MeilisearchWordSearch } from './meilisearch/meilisearch-word-search';
import { PostgresWordSearch } from './postgres-word-search';
import { IndexUpkeep } from './upkeep/index-upkeep';
import {
  type Collection,
  type EngineName,
  type IndexingAct,
  type Relevance,
  type SearchState,
  type WordDocument,
  WordSearch,
} from './word-search';

/** In seconds. An index further behind hides new documents for too long: PostgreSQL knows them. */
const MOST_LAG = 60;

/**
 * PostgreSQL's words, written in the act itself, and an index beside it that follows through the
 * outbox. The index answers as long as it is whole, in step and quick; PostgreSQL answers otherwise.
 */
@Injectable()
export class FollowedWordSearch extends WordSearch {
  private readonly log = new Logger('Search');
  /** Whether the index could be asked when it was last looked at. */
  private inStep = true;
  private looking: Promise<IndexLag> | null = null;

  constructor(
    private readonly own: PostgresWordSearch,
    private readonly beside: MeilisearchWordSearch,
    private readonly lag: IndexLagQuery,
    private readonly breaker: CircuitBreaker,
    private readonly follower: IndexFollower,
    private readonly upkeep: IndexUpkeep,
  ) {
    super();
  }

  get degraded(): boolean {
    return this.breaker.isOpen || !this.inStep;
  }

  get engine(): EngineName {
    return this.degraded ? this.own.engine : this.beside.engine;
  }

  get home(): WordSearch {
    return this.own;
  }

  async begin(): Promise<void> {
    await this.follower.begin();
    this.upkeep.begin();
  }

  async put(collection: Collection, documents: readonly WordDocument[], act: IndexingAct): Promise<void> {
    await this.own.put(collection, documents, act);
    const ids = documents.map(({ id }) => id);
    followMessages(collection, ids).forEach((message) => act.emit(message));
  }

  async remove(collection: Collection, ids: readonly string[], act: IndexingAct): Promise<void> {
    await this.own.remove(collection, ids, act);
    followMessages(collection, ids).forEach((message) => act.emit(message));
  }

  async relevance(collection: Collection, words: string, limit: number): Promise<Relevance> {
    return (
      (await this.answeredBeside(() => this.beside.relevance(collection, words, limit))) ??
      (await this.own.relevance(collection, words, limit))
    );
  }

  async beginning(collection: Collection, typed: string, limit: number): Promise<Relevance> {
    return (
      (await this.answeredBeside(() => this.beside.beginning(collection, typed, limit))) ??
      (await this.own.beginning(collection, typed, limit))
    );
  }

  async state(): Promise<SearchState> {
    const { seconds: lagSeconds } = await this.look();
    const drift = await this.upkeep.drift();
    const well =
      !this.degraded &&
      (await this.beside
        .state()
        .then(() => true)
        .catch(() => false));
    return well
      ? { engine: this.beside.engine, status: 'up', lagSeconds, drift }
      : { engine: this.own.engine, status: 'degraded', lagSeconds, drift };
  }

  /** What the index answers; null when it is not asked, or gives no answer. */
  private async answeredBeside(question: () => Promise<Relevance>): Promise<Relevance | null> {
    if (!this.breaker.lets) return null;
    await this.look();
    if (!this.inStep || !this.breaker.lets) return null;
    const wasOpen = this.breaker.isOpen;
    try {
      const found = await this.breaker.ask(question);
      if (wasOpen) this.log.log({ event: 'search.back' });
      return found;
    } catch (error) {
      if (!wasOpen) this.log.warn({ event: 'search.no_answer', failure: failureLabel(error) });
      return null;
    }
  }

  /** Questions asked together look once. */
  private look(): Promise<IndexLag> {
    this.looking ??= this.lookNow().finally(() => (this.looking = null));
    return this.looking;
  }

  private async lookNow(): Promise<IndexLag> {
    const lag = await this.lag.now();
    this.inStep = !lag.unfilled && lag.seconds <= MOST_LAG;
    return lag;
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type OutboxState, OutboxStateQuery } from '../outbox/outbox-state.query';
import { type SearchState, WordSearch } from '../search/word-search';

/** Fixed contract of `GET /health` (design/architecture.md); it may grow. */
export interface HealthReport {
  readonly status: 'ok' | 'down';
  readonly database: 'up' | 'down';
  readonly search: SearchState;
  readonly outbox: OutboxState | null;
}

@Injectable()
export class Health {
  constructor(
    private readonly source: DataSource,
    private readonly outbox: OutboxStateQuery,
    private readonly search: WordSearch,
  ) {}

  async report(): Promise<HealthReport> {
    try {
      await this.source.query('SELECT 1');
      return {
        status: 'ok',
        database: 'up',
        search: await this.search.state(),
        outbox: await this.outbox.now(),
      };
    } catch {
      return { status: 'down', database: 'down', search: this.unknown(), outbox: null };
    }
  }

  /** Nothing can be found: what an engine proposes is read again from the database. */
  private unknown(): SearchState {
    return { engine: this.search.engine, status: 'degraded', lagSeconds: 0, drift: null };
  }
}

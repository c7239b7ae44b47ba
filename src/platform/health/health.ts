import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type OutboxState, OutboxStateQuery } from '../outbox/outbox-state.query';
import { WordSearch } from '../search/word-search';

/** Fixed contract of `GET /health` (design/architecture.md); it may grow. */
export interface HealthReport {
  readonly status: 'ok' | 'down';
  readonly database: 'up' | 'down';
  readonly search: {
    readonly engine: string;
    readonly status: 'up' | 'degraded';
    readonly lagSeconds: number;
  };
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
        search: this.searchState('up'),
        outbox: await this.outbox.now(),
      };
    } catch {
      return { status: 'down', database: 'down', search: this.searchState('degraded'), outbox: null };
    }
  }

  /** Words are written in the act that changes them: this engine is never late. */
  private searchState(status: 'up' | 'degraded'): HealthReport['search'] {
    return { engine: this.search.engine, status, lagSeconds: 0 };
  }
}

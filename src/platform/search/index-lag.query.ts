import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import { INDEX_TOPIC } from './index-messages';

/** How far the index beside the database is behind it. */
export interface IndexLag {
  /** Since when the oldest change is awaited, in whole seconds. */
  readonly seconds: number;
  /** Whether it is still being made or filled: it knows a part of the documents only. */
  readonly unfilled: boolean;
}

const UNFINISHED = `
  SELECT min(due_at) FILTER (WHERE set_aside_at IS NULL) AS oldest,
    coalesce(bool_or(kind IN ('prepare', 'fill')), false) AS unfilled
  FROM outbox_message WHERE topic = $1 AND done_at IS NULL`;

@Injectable()
export class IndexLagQuery {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<IndexLag> {
    const [row] = await this.source.query<[{ oldest: Date | null; unfilled: boolean }]>(UNFINISHED, [
      INDEX_TOPIC,
    ]);
    const since = row.oldest === null ? 0 : this.clock.now().getTime() - row.oldest.getTime();
    return { seconds: Math.max(0, Math.floor(since / 1000)), unfilled: row.unfilled };
  }
}

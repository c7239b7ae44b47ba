import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';

/** What /health says of the outbox. */
export interface OutboxState {
  /** Due and not done, those waiting for another try included; reminders of another day are not. */
  readonly pending: number;
  /** Since when the oldest of them is awaited, in whole seconds; 0 when there is none. */
  readonly oldestSeconds: number;
  /** Given up, waiting for a human. */
  readonly setAside: number;
}

const COUNT = `
  SELECT
    (count(*) FILTER (WHERE set_aside_at IS NULL))::int AS pending,
    min(due_at) FILTER (WHERE set_aside_at IS NULL) AS oldest,
    (count(*) FILTER (WHERE set_aside_at IS NOT NULL))::int AS set_aside
  FROM outbox_message
  WHERE done_at IS NULL AND (due_at <= $1 OR set_aside_at IS NOT NULL)`;

@Injectable()
export class OutboxStateQuery {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<OutboxState> {
    const at = this.clock.now();
    const [row] = await this.source.query<{ pending: number; oldest: Date | null; set_aside: number }[]>(
      COUNT,
      [at],
    );
    const { pending, oldest, set_aside: setAside } = row!;
    const oldestSeconds = oldest ? Math.floor((at.getTime() - oldest.getTime()) / 1000) : 0;
    return { pending, oldestSeconds, setAside };
  }
}

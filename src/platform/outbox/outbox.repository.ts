import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import type { TakenMessage } from './outbox-handlers';
import { OutboxSettings } from './outbox-settings';

/**
 * In leases: four minutes. The lease doubles with each attempt, so that a message that kills whoever
 * takes it does so less and less often, and one that was there by chance is not given up for it.
 */
const LONGEST_LEASE = 8;

const TAKE = `
  WITH next AS (
    SELECT id FROM outbox_message
    WHERE done_at IS NULL AND set_aside_at IS NULL
      AND topic = ANY($1) AND due_at <= $2
      AND (next_try_at IS NULL OR next_try_at <= $2)
      AND (leased_until IS NULL OR leased_until <= clock_timestamp())
    ORDER BY due_at, id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
  ), taken AS (
    UPDATE outbox_message SET
      attempts = attempts + 1,
      leased_until = clock_timestamp() + make_interval(secs => $4 * least(2 ^ attempts, ${LONGEST_LEASE}))
    WHERE id IN (SELECT id FROM next)
    RETURNING id, topic, kind, ref, attempts AS attempt
  )
  SELECT * FROM taken`;

/**
 * Takes messages and writes down what became of them. Each attempt has its number, and only the
 * process that holds the latest one may write: a process that slept through its lease changes nothing.
 */
@Injectable()
export class OutboxRepository {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly settings: OutboxSettings,
  ) {}

  /** Takes at most `most` due messages of these topics, for the length of a lease. */
  async take(topics: readonly string[], most: number): Promise<TakenMessage[]> {
    const lease = this.settings.leaseMs / 1000;
    return this.source.query(TAKE, [topics, this.clock.now(), most, lease]);
  }

  async markDone(message: TakenMessage, outcome: string | null): Promise<void> {
    await this.write(message, `done_at = $3, outcome = $4, last_failure = NULL`, [this.clock.now(), outcome]);
  }

  /** To be tried again from `nextTryAt` on. */
  async putOff(message: TakenMessage, nextTryAt: Date, failure: string): Promise<void> {
    await this.write(message, `next_try_at = $3, last_failure = $4`, [nextTryAt, failure]);
  }

  /** Gives the message back as if it had not been taken: the failure was not its own. */
  async giveBack(message: TakenMessage, failure: string): Promise<void> {
    await this.write(message, `attempts = attempts - 1, last_failure = $3`, [failure]);
  }

  /** Nobody will try again until a human says so. */
  async setAside(message: TakenMessage, failure: string): Promise<void> {
    await this.write(message, `set_aside_at = $3, last_failure = $4`, [this.clock.now(), failure]);
  }

  private async write({ id, attempt }: TakenMessage, change: string, values: unknown[]): Promise<void> {
    await this.source.query(
      `UPDATE outbox_message SET leased_until = NULL, ${change}
       WHERE id = $1 AND attempts = $2 AND done_at IS NULL AND set_aside_at IS NULL`,
      [id, attempt, ...values],
    );
  }
}

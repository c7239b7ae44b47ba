import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { IdempotencyKey } from '../acts/idempotency-key.entity';
import { Clock } from '../clock/clock';
import { failureLabel } from './failure-label';
import { OutboxJournal } from './outbox-journal';
import { OutboxMessage } from './outbox-message.entity';

const HOUR_MS = 3_600_000;
/** Long enough to understand what happened last week. */
const DONE_KEPT_MS = 7 * 24 * HOUR_MS;
/** Twice what Stripe keeps: a phone may come back from a week-end without network on the second day. */
const KEYS_KEPT_MS = 48 * HOUR_MS;

/** Removes what has served: messages done and idempotency keys. What was set aside stays for a human. */
@Injectable()
export class OutboxCleanUp {
  private nextAt = 0;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly journal: OutboxJournal,
  ) {}

  /** Cleans up once an hour; called again in between, does nothing. */
  async whenDue(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now < this.nextAt) return;
    this.nextAt = now + HOUR_MS;
    try {
      await this.run();
    } catch (error) {
      this.journal.hindered('outbox.not_cleaned', failureLabel(error));
    }
  }

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    const messages = await this.source.manager.delete(OutboxMessage, {
      doneAt: LessThan(new Date(now - DONE_KEPT_MS)),
    });
    const keys = await this.source.manager.delete(IdempotencyKey, {
      createdAt: LessThan(new Date(now - KEYS_KEPT_MS)),
    });
    if (messages.affected || keys.affected) this.journal.cleaned(messages.affected ?? 0, keys.affected ?? 0);
  }
}

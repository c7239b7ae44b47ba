import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DatabaseEar } from '../database/database-ear';
import { Doorbell } from './doorbell';
import { failureLabel } from './failure-label';
import { OutboxCleanUp } from './outbox-clean-up';
import { OutboxDesk } from './outbox-desk';
import type { TakenMessage } from './outbox-handlers';
import { OutboxJournal } from './outbox-journal';
import { OutboxSettings } from './outbox-settings';

/** The channel on which the trigger of `outbox_message` speaks. */
const CHANNEL = 'outbox_message';

/**
 * Does what committed acts asked for: mails, index updates, reminders. Any number of processes may
 * run one each. A message is handled at least once; who handles it recognises a repeat by its id.
 */
@Injectable()
export class OutboxWorker implements BeforeApplicationShutdown {
  private readonly bell = new Doorbell();
  private readonly inHand = new Set<Promise<void>>();
  private readonly interruption = new AbortController();
  private ear: DatabaseEar | null = null;
  private loop: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly source: DataSource,
    private readonly desk: OutboxDesk,
    private readonly cleanUp: OutboxCleanUp,
    private readonly settings: OutboxSettings,
    private readonly journal: OutboxJournal,
  ) {}

  /** Works until `stop`. The process that serves calls it; commands and tests do not. */
  start(): void {
    if (this.loop || this.stopping) return;
    const ring = () => this.bell.ring();
    this.ear = new DatabaseEar({ url: addressOf(this.source), channel: CHANNEL, heard: ring, began: ring });
    void this.ear.listen();
    this.loop = this.work();
  }

  /** Takes nothing more, and waits for what is in hand: ten seconds, then it is interrupted. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.bell.ring();
    await this.ear?.close();
    const timer = setTimeout(() => this.interruption.abort(), this.settings.stopMs);
    await this.loop;
    await Promise.all(this.inHand);
    clearTimeout(timer);
  }

  /** Handles everything due now, and whatever that makes due, then answers how many there were. */
  async drain(): Promise<number> {
    for (let handled = 0; ;) {
      const taken = await this.desk.take(this.settings.hands);
      if (taken.length === 0) return handled;
      await Promise.all(taken.map((message) => this.desk.handle(message, this.interruption.signal)));
      handled += taken.length;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private async work(): Promise<void> {
    while (!this.stopping) {
      const taken = await this.takeMore();
      for (const message of taken) this.begin(message);
      if (taken.length > 0) continue;
      await this.cleanUp.whenDue();
      await this.bell.wait(this.settings.pollMs);
    }
  }

  private async takeMore(): Promise<TakenMessage[]> {
    try {
      return await this.desk.take(this.settings.hands - this.inHand.size);
    } catch (error) {
      this.journal.hindered('outbox.not_taken', failureLabel(error));
      return [];
    }
  }

  private begin(message: TakenMessage): void {
    const handling = this.desk.handle(message, this.interruption.signal).finally(() => {
      this.inHand.delete(handling);
      this.bell.ring();
    });
    this.inHand.add(handling);
  }
}

function addressOf(source: DataSource): string {
  return (source.options as { url: string }).url;
}

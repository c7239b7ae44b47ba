import { Injectable, Logger } from '@nestjs/common';
import type { TakenMessage } from './outbox-handlers';

/** What the worker writes in the technical log: ids, topics, classes and codes, never a reference or a text. */
@Injectable()
export class OutboxJournal {
  private readonly log = new Logger('Outbox');

  failed({ id, topic, kind, attempt }: TakenMessage, failure: string): void {
    this.log.warn({ event: 'outbox.failed', id, topic, kind, attempt, failure });
  }

  setAside({ id, topic, kind, attempt }: TakenMessage, failure: string): void {
    this.log.error({ event: 'outbox.set_aside', id, topic, kind, attempt, failure });
  }

  topicAway(topic: string, failure: string): void {
    this.log.warn({ event: 'outbox.topic_away', topic, failure });
  }

  /** The message was handled and nobody could write it: it will be handled again, under the same id. */
  notWritten({ id, topic, kind, attempt }: TakenMessage, failure: string): void {
    this.log.warn({ event: 'outbox.not_written', id, topic, kind, attempt, failure });
  }

  /** The worker could not look for messages, or could not tidy up: it tries again by itself. */
  hindered(event: 'outbox.not_taken' | 'outbox.not_cleaned', failure: string): void {
    this.log.warn({ event, failure });
  }

  cleaned(messages: number, idempotencyKeys: number): void {
    this.log.log({ event: 'outbox.cleaned', messages, idempotencyKeys });
  }
}

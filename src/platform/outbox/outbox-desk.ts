import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { MOST_ATTEMPTS, nextTryAfter } from './back-off';
import { failureLabel } from './failure-label';
import { OutboxHandlers, type TakenMessage } from './outbox-handlers';
import { OutboxJournal } from './outbox-journal';
import { OutboxRepository } from './outbox.repository';
import { OutboxSettings } from './outbox-settings';
import { HandlingTooLong, Refused, Unreachable } from './outbox.errors';
import { TopicPauses } from './topic-pauses';

const WRITE_ATTEMPTS = 5;
/** Every process that took it was gone before it could say anything: perhaps because of it. */
const NEVER_ANSWERED = 'NeverAnswered';
const BETWEEN_WRITES_MS = 300;

/** Takes messages, has each handled, and writes down what became of it. Never throws for a message. */
@Injectable()
export class OutboxDesk {
  private readonly pauses = new TopicPauses();

  constructor(
    private readonly messages: OutboxRepository,
    private readonly handlers: OutboxHandlers,
    private readonly settings: OutboxSettings,
    private readonly clock: Clock,
    private readonly journal: OutboxJournal,
  ) {}

  /** At most `most` due messages of topics somebody handles and whose server is not away. */
  async take(most: number): Promise<TakenMessage[]> {
    const now = this.clock.now();
    const topics = this.handlers.topics().filter((topic) => !this.pauses.isPaused(topic, now));
    return topics.length > 0 && most > 0 ? this.messages.take(topics, most) : [];
  }

  /** Handles one message; `stopping` interrupts it, and then it is given back. */
  async handle(message: TakenMessage, stopping: AbortSignal): Promise<void> {
    if (message.attempt > MOST_ATTEMPTS) {
      await this.writeDown(message, () => this.givenUp(message, NEVER_ANSWERED));
      return;
    }
    const fate = await this.attempt(message, stopping).catch(
      (error: unknown) => () => this.afterFailure(message, error, stopping),
    );
    await this.writeDown(message, fate);
  }

  private async attempt(message: TakenMessage, stopping: AbortSignal): Promise<() => Promise<void>> {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(this.settings.handlingMs)]);
    const outcome = await raced(this.handlers.of(message.topic).handle(message, signal), signal);
    this.pauses.answered(message.topic);
    return () => this.messages.markDone(message, outcome ?? null);
  }

  private async afterFailure(message: TakenMessage, error: unknown, stopping: AbortSignal): Promise<void> {
    const failure = failureLabel(error);
    if (stopping.aborted) return this.messages.giveBack(message, 'Interrupted');
    if (error instanceof Unreachable) {
      this.pauses.pause(message.topic, this.clock.now());
      this.journal.topicAway(message.topic, failure);
      return this.messages.giveBack(message, failure);
    }
    if (error instanceof Refused || message.attempt >= MOST_ATTEMPTS) {
      return this.givenUp(message, failure);
    }
    this.journal.failed(message, failure);
    return this.messages.putOff(message, nextTryAfter(message.attempt, this.clock.now()), failure);
  }

  private givenUp(message: TakenMessage, failure: string): Promise<void> {
    this.journal.setAside(message, failure);
    return this.messages.setAside(message, failure);
  }

  /** A database that blinks must not make a mail that left leave again: the mark is tried a few times. */
  private async writeDown(message: TakenMessage, fate: () => Promise<void>): Promise<void> {
    for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt++) {
      try {
        return await fate();
      } catch (error) {
        if (attempt === WRITE_ATTEMPTS) this.journal.notWritten(message, failureLabel(error));
        else await new Promise((resolve) => setTimeout(resolve, BETWEEN_WRITES_MS));
      }
    }
  }
}

/** The work, or its interruption when the handler does not look at the signal. */
function raced<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const interrupted = () => reject(new HandlingTooLong());
    if (signal.aborted) interrupted();
    signal.addEventListener('abort', interrupted, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', interrupted));
  });
}

import { Injectable } from '@nestjs/common';

/** A message taken in hand. It carries ids only: the handler re-reads the current state. */
export interface TakenMessage {
  readonly id: string;
  readonly topic: string;
  readonly kind: string;
  readonly ref: Readonly<Record<string, string | number | null>>;
  /** From 1. A second attempt means that the first failed, or that its process died: it may have worked. */
  readonly attempt: number;
}

/** Does what the messages of one topic ask for. It may be asked twice for the same message. */
export interface OutboxHandler {
  /**
   * Handles one message, within its own transactions. The answer, if any, is kept as its outcome.
   * `signal` is raised when the message has been in hand for too long or the process is stopping.
   * @throws Refused to set the message aside at once, Unreachable when the topic's server is away;
   * anything else is tried again later.
   */
  handle(message: TakenMessage, signal: AbortSignal): Promise<string | void>;
}

/** Who handles what. Rooms register when they start; a topic nobody registered is left untouched. */
@Injectable()
export class OutboxHandlers {
  private readonly handlers = new Map<string, OutboxHandler>();

  register(topic: string, handler: OutboxHandler): void {
    if (this.handlers.has(topic)) throw new Error(`The outbox topic "${topic}" has a handler already.`);
    this.handlers.set(topic, handler);
  }

  topics(): string[] {
    return [...this.handlers.keys()];
  }

  of(topic: string): OutboxHandler {
    const handler = this.handlers.get(topic);
    if (!handler) throw new Error(`The outbox topic "${topic}" has no handler.`);
    return handler;
  }
}

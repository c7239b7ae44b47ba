import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Emission, SYSTEM } from '../acts/act';
import { Acts } from '../acts/acts';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../outbox/outbox-handlers';
import { Refused, Unreachable } from '../outbox/outbox.errors';
import {
  fillMessage,
  followMessages,
  idsNamed,
  INDEX_TOPIC,
  MOST_AT_ONCE,
  prepareMessage,
} from './index-messages';
import { IndexWriter } from './index-writer';
import { KnownWords } from './known-words';
import { EngineAway, EngineRefused, TaskFailed } from './meilisearch/meili.errors';
import type { Collection } from './word-search';
import { WordSources } from './word-sources';

const PREPARING = `
  SELECT ref->>'collection' AS collection FROM outbox_message
  WHERE topic = 'search' AND kind IN ('prepare', 'fill') AND done_at IS NULL AND set_aside_at IS NULL`;

/**
 * Keeps an index beside the database in step with it: handles the messages of the topic `search`,
 * which carry ids only. The documents are those PostgreSQL holds words for.
 */
@Injectable()
export class IndexFollower implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly acts: Acts,
    private readonly handlers: OutboxHandlers,
    private readonly sources: WordSources,
    private readonly writer: IndexWriter,
    private readonly known: KnownWords,
  ) {}

  onModuleInit(): void {
    this.handlers.register(INDEX_TOPIC, this);
  }

  /** Has every index made, brought up to date and filled, once the worker takes messages. */
  async begin(): Promise<void> {
    const preparing = await this.source.query<{ collection: string }[]>(PREPARING);
    const known = new Set(preparing.map(({ collection }) => collection));
    const missing = this.sources.collections().filter((collection) => !known.has(collection));
    await this.emit('search.prepare', missing.map(prepareMessage));
  }

  async handle(message: TakenMessage): Promise<string> {
    const collection = String(message.ref.collection);
    try {
      if (message.kind === 'prepare') return await this.prepare(collection);
      if (message.kind === 'fill') return await this.fill(collection, message.ref.after as string | null);
      return await this.follow(collection, idsNamed(message.ref));
    } catch (error) {
      throw asSeenByTheOutbox(error);
    }
  }

  private async prepare(collection: Collection): Promise<string> {
    const held = await this.writer.prepare(collection);
    if (held >= (await this.known.count(collection))) return 'ready';
    await this.emit('search.fill', [fillMessage(collection, null)]);
    return 'filling';
  }

  /** A part at a time: mails and reminders pass in between. */
  private async fill(collection: Collection, after: string | null): Promise<string> {
    const next = await this.known.page(collection, after, MOST_AT_ONCE);
    const ids = next.map(({ id }) => id);
    const unfit = await this.writer.index(collection, ids);
    const rest = ids.length === MOST_AT_ONCE ? [fillMessage(collection, ids.at(-1)!)] : [];
    await this.emit('search.fill', [...rest, ...alone(collection, unfit)]);
    return `indexed ${ids.length}`;
  }

  private async follow(collection: Collection, ids: readonly string[]): Promise<string> {
    if (!(await this.writer.exists(collection))) {
      await this.begin();
      return 'no_index';
    }
    const unfit = await this.writer.index(collection, ids);
    const [only] = unfit;
    if (only && ids.length === 1) throw new Refused(only.code);
    await this.emit('search.set_aside', alone(collection, unfit));
    return `indexed ${ids.length - unfit.length}`;
  }

  private async emit(name: string, messages: readonly Emission[]): Promise<void> {
    if (messages.length === 0) return;
    await this.acts.perform({ by: SYSTEM, name }, async (act) => {
      for (const message of messages) act.emit(message);
      return { messages: messages.length };
    });
  }
}

/** What took its batch down is tried once more by itself; refused again, it is set aside, where a human sees it. */
function alone(collection: Collection, unfit: readonly { id: string }[]): Emission[] {
  return unfit.flatMap(({ id }) => followMessages(collection, [id]));
}

/** A server away, closed to our key or out of disk is nobody's fault: the whole topic waits a little. */
function asSeenByTheOutbox(error: unknown): unknown {
  const away = error instanceof EngineAway || error instanceof TaskFailed;
  const locked = error instanceof EngineRefused && [401, 403].includes(error.status);
  return away || locked ? new Unreachable(error.code) : error;
}

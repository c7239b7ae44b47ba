import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { Clock } from '../clock/clock';
import { Ids } from '../ids/ids';
import { OutboxMessage } from '../outbox/outbox-message.entity';
import { type ActDescription, ActTrail, type Emission, type OpenAct, type Subject } from './act';
import { IdempotencyKeyReused } from './acts.errors';
import { IdempotencyKey } from './idempotency-key.entity';
import { currentRequestScope } from './request-scope';

const SERIALIZATION_FAILURES = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/**
 * Every write of the product is one act: state, audit row, idempotency row and outbox rows in one
 * transaction. What it returns has been committed.
 */
@Injectable()
export class Acts {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly trail: ActTrail,
  ) {}

  /**
   * Runs `work` in one transaction, at most three times when PostgreSQL asks to start again.
   * Asked a second time under the same key, answers what the first time answered and does nothing.
   * `work` returns ids and counts (JSON): that is what is kept for a repeat.
   * @throws IdempotencyKeyReused when the key came with another request before.
   */
  async perform<T>(description: ActDescription, work: (act: OpenAct) => Promise<T>): Promise<T> {
    const key = this.keyOf(description);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction((manager) => this.once(manager, description, key, work));
      } catch (error) {
        if (attempt >= ATTEMPTS || !mayStartAgain(error)) throw error;
      }
    }
  }

  private async once<T>(
    manager: EntityManager,
    description: ActDescription,
    key: IdempotencyKey | null,
    work: (act: OpenAct) => Promise<T>,
  ): Promise<T> {
    if (key) {
      const earlier = await this.claim(manager, key);
      if (earlier) return earlier.result as T;
    }
    const open = this.open(manager, description);
    const result = await work(open.act);
    await this.trail.record(open.act, description.name, open.subjects);
    if (open.messages.length > 0) await manager.insert(OutboxMessage, open.messages);
    if (key) await manager.update(IdempotencyKey, { id: key.id }, { result: (result ?? null) as never });
    return result;
  }

  private open(manager: EntityManager, { by, subject }: ActDescription) {
    const at = this.clock.now();
    const messages: OutboxMessage[] = [];
    const subjects: Subject[] = subject ? [subject] : [];
    const act: OpenAct = {
      manager,
      by,
      at,
      emit: (emission) => void messages.push(this.messageOf(emission, at)),
      about: (found) => void subjects.push(found),
    };
    return { act, messages, subjects };
  }

  private messageOf({ topic, kind, ref, dueAt }: Emission, at: Date): OutboxMessage {
    return Object.assign(new OutboxMessage(), {
      id: this.ids.next(),
      topic,
      kind,
      ref,
      createdAt: at,
      dueAt: dueAt ?? at,
    });
  }

  private keyOf({ by, name }: ActDescription): IdempotencyKey | null {
    const scope = currentRequestScope();
    if (!scope?.idempotencyKey) return null;
    // A request may act several times under one name (an import, batch by batch): each is its own act.
    const place = scope.actsBegun++;
    const id = createHash('sha256')
      .update(`${by.kind}|${by.id}|${name}|${place}|${scope.idempotencyKey}`)
      .digest('hex');
    return Object.assign(new IdempotencyKey(), {
      id,
      act: name,
      requestHash: scope.requestHash ?? '',
      createdAt: this.clock.now(),
    });
  }

  /** Takes the key, or waits for whoever holds it and answers what they did. */
  private async claim(manager: EntityManager, key: IdempotencyKey): Promise<IdempotencyKey | null> {
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(IdempotencyKey)
      .values(key as never)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length > 0) return null;
    const earlier = await manager.findOneByOrFail(IdempotencyKey, { id: key.id });
    if (earlier.requestHash !== key.requestHash) throw new IdempotencyKeyReused();
    return earlier;
  }
}

function mayStartAgain(error: unknown): boolean {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
  return code !== undefined && SERIALIZATION_FAILURES.has(code);
}

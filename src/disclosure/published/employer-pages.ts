import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { currentRequestScope } from '../../platform/acts/request-scope';
import { Clock } from '../../platform/clock/clock';
import { EMPLOYER } from '../../platform/database/employer-role';
import { Ids } from '../../platform/ids/ids';
import { type EmployerView, fromText } from '../gate/employer-view';
import type { EmployerAnswer } from './employer-answers';
import { EmployerReply } from './employer-reply.entity';
import { hashOfLink } from './links';
import { PublishedView } from './published-view.entity';
import { ViewReading } from './view-reading.entity';

/** What he answered last. */
export interface LastReply {
  readonly answer: EmployerAnswer;
  readonly words: string | null;
  readonly reachable: string | null;
  readonly at: Date;
}

/** The page behind a link, as it stands now. */
export interface OpenedPage {
  readonly view: EmployerView;
  readonly reply: LastReply | null;
}

/** What he writes; his own words. */
export interface ReplyDetails {
  readonly answer: EmployerAnswer;
  readonly words?: string | null;
  readonly reachable?: string | null;
}

/**
 * What an employer reads and writes, under the role that may do nothing else: PostgreSQL shows it the one page whose
 * link is in hand. A page that was withdrawn and a link that never was are the same nothing.
 */
@Injectable()
export class EmployerPages {
  constructor(
    @InjectDataSource(EMPLOYER) private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The page of a link, and the mark that this version was seen; null when the link opens nothing. */
  byLink(secret: string): Promise<OpenedPage | null> {
    return this.holding(secret, null, async (manager, found) => {
      await this.markSeen(found, manager);
      const [reply] = await manager.find(EmployerReply, {
        where: { viewId: found.id },
        order: { rank: 'DESC' },
        take: 1,
      });
      return { view: fromText(found.content), reply: reply ? lastReplyOf(reply) : null };
    });
  }

  /** Writes down his answer; one sent twice under one key is written once. False when the link opens nothing. */
  reply(secret: string, details: ReplyDetails): Promise<boolean> {
    return this.holding(secret, false, async (manager, found) => {
      await manager
        .createQueryBuilder()
        .insert()
        .into(EmployerReply)
        .values({
          id: this.replyId(found.id),
          viewId: found.id,
          answer: details.answer,
          words: details.words ?? null,
          reachable: details.reachable ?? null,
          at: this.clock.now(),
        })
        .orIgnore()
        .returning([])
        .execute();
      return true;
    });
  }

  private async holding<T, N>(
    secret: string,
    nothing: N,
    work: (manager: EntityManager, found: PublishedView) => Promise<T>,
  ): Promise<T | N> {
    const hash = hashOfLink(secret);
    if (hash === null) return nothing;
    return this.source.transaction(async (manager) => {
      await manager.query(`SELECT set_config('entremise.link', $1, true)`, [hash]);
      // PostgreSQL shows one row at most; which one is not asked here.
      const [found] = await manager.find(PublishedView, { take: 1 });
      return found ? work(manager, found) : nothing;
    });
  }

  private async markSeen({ id, version }: PublishedView, manager: EntityManager): Promise<void> {
    const reading = { viewId: id, version, at: this.clock.now() };
    await manager.createQueryBuilder().insert().into(ViewReading).values(reading).orIgnore().execute();
  }

  /** The same form sent twice is the same reply. */
  private replyId(viewId: string): string {
    const key = currentRequestScope()?.idempotencyKey;
    if (!key) return this.ids.next();
    const hex = createHash('sha256').update(`${viewId}|${key}`).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }
}

function lastReplyOf({ answer, words, reachable, at }: EmployerReply): LastReply {
  return { answer, words, reachable, at };
}

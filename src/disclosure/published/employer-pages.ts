import { Injectable } from '@nestjs/common';
import { currentRequestScope } from '../../platform/acts/request-scope';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { uuidOf } from '../../platform/ids/same-uuid';
import { type EmployerView, fromText } from '../gate/employer-view';
import type { EmployerAnswer } from './employer-answers';
import type { EmployerReply } from './employer-reply.entity';
import { EmployerSideRepository } from './employer-side.repository';
import { hashOfLink } from './links';

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
    private readonly side: EmployerSideRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The page of a link, and the mark that this version was seen; null when the link opens nothing. */
  async byLink(secret: string): Promise<OpenedPage | null> {
    const hash = hashOfLink(secret);
    if (hash === null) return null;
    return this.side.holding(hash, async ({ page, markSeen, lastReply }) => {
      await markSeen(this.clock.now());
      const reply = await lastReply();
      return { view: fromText(page.content), reply: reply && lastReplyOf(reply) };
    });
  }

  /** Writes down his answer; one sent twice under one key is written once. False when the link opens nothing. */
  async reply(secret: string, { answer, words = null, reachable = null }: ReplyDetails): Promise<boolean> {
    const hash = hashOfLink(secret);
    if (hash === null) return false;
    const written = await this.side.holding(hash, async ({ page, write }) => {
      await write({ id: this.replyId(page.id), answer, words, reachable, at: this.clock.now() });
      return true;
    });
    return written ?? false;
  }

  /** The same form sent twice is the same reply. */
  private replyId(viewId: string): string {
    const key = currentRequestScope()?.idempotencyKey;
    return key ? uuidOf(`${viewId}|${key}`) : this.ids.next();
  }
}

function lastReplyOf({ answer, words, reachable, at }: EmployerReply): LastReply {
  return { answer, words, reachable, at };
}

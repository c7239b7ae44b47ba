import { Injectable } from '@nestjs/common';
import type { EmployerAnswer } from './employer-answers';
import { PublicationsRepository } from './publications.repository';

/** The topic of the messages that carry employers' replies to whom they concern; `ref.replyId`. */
export const EMPLOYER_REPLY = 'employer-reply';

/** What an employer answered, and about which introduction. */
export interface RelayedReply {
  readonly id: string;
  readonly introductionId: string;
  readonly participantId: string;
  readonly publicationId: string;
  readonly answer: EmployerAnswer;
  readonly words: string | null;
  readonly reachable: string | null;
  readonly at: Date;
}

/** Replies on their way from an employer's page to the introduction they are about. */
@Injectable()
export class EmployerReplies {
  constructor(private readonly rows: PublicationsRepository) {}

  /** Null when it was erased since. */
  async find(replyId: string): Promise<RelayedReply | null> {
    const found = await this.rows.reply(replyId);
    if (!found) return null;
    const { reply, publication } = found;
    const { id, answer, words, reachable, at } = reply;
    const { introductionId, participantId, id: publicationId } = publication;
    return { id, introductionId, participantId, publicationId, answer, words, reachable, at };
  }
}

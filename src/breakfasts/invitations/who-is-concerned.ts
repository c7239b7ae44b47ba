import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { MAIL } from '../../platform/mail/mail-kind';
import { BreakfastsRepository } from '../breakfasts.repository';

/** Those who were invited by mail and did not say no: whom a change or a cancellation concerns. */
@Injectable()
export class WhoIsConcerned {
  constructor(private readonly breakfasts: BreakfastsRepository) {}

  /** Asks for one mail of this kind to each, within the act. */
  async write(breakfastId: string, kind: string, version: number, act: OpenAct): Promise<void> {
    const [invitations, replies] = await Promise.all([
      this.breakfasts.invitationsOf(breakfastId, act.manager),
      this.breakfasts.repliesTo(breakfastId, act.manager),
    ]);
    for (const { id, byMail } of invitations) {
      const last = replies.findLast(({ invitationId }) => invitationId === id);
      if (!byMail || last?.answer === 'no') continue;
      act.emit({ topic: MAIL, kind, ref: { invitationId: id, version } });
    }
  }
}

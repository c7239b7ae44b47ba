import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { MAIL } from '../../platform/mail/mail-kind';
import { BreakfastsRepository } from '../breakfasts.repository';
import { BREAKFAST_REMINDER } from '../mails/mail-names';
import { stillAhead } from '../plan/standing-file';
import { BreakfastReminder, type ReminderKind } from './breakfast-reminder.entity';

/** Asks again, in one tap, everybody invited by mail who said nothing; once a day at most. */
@Injectable()
export class RemindUnanswered {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly breakfasts: BreakfastsRepository,
  ) {}

  /** @throws BreakfastNotFound, BreakfastCancelled, BreakfastOver */
  async execute(viewer: Viewer, id: string): Promise<{ reminded: number }> {
    const subject = { type: 'breakfast', id };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.remind', subject }, async (act) => {
      await stillAhead(this.breakfasts, viewer, id, act);
      const invitations = await this.breakfasts.invitationsOf(id, act.manager);
      const replies = await this.breakfasts.repliesTo(id, act.manager);
      const answered = new Set(replies.map(({ invitationId }) => invitationId));
      let reminded = 0;
      for (const invitation of invitations) {
        if (answered.has(invitation.id) || !invitation.byMail || invitation.mailRefusedAt) continue;
        const kind: ReminderKind = 'unanswered';
        const row = reminderRow(this.ids.next(), { invitationId: invitation.id, kind }, this.clock.today());
        Object.assign(row, { at: act.at, by: viewer.accountId });
        if (!(await this.breakfasts.remind(row, act.manager))) continue;
        act.emit({ topic: MAIL, kind: BREAKFAST_REMINDER, ref: { invitationId: invitation.id, kind } });
        reminded += 1;
      }
      return { reminded };
    });
  }
}

export function reminderRow(
  id: string,
  about: Pick<BreakfastReminder, 'invitationId' | 'kind'>,
  day: string,
): BreakfastReminder {
  return Object.assign(new BreakfastReminder(), { id, ...about, day });
}

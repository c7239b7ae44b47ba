import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EMPLOYER_MAIL_REFUSED } from '../../disclosure';
import { EmployerContacts } from '../../network';
import { SYSTEM } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../../platform/outbox/outbox-handlers';
import { IntroductionsRepository } from '../introductions.repository';

/** The mail server refused an employer's address for good: the contact is flagged, and the coach reads it where she sent it. */
@Injectable()
export class TellRefusedMails implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly handlers: OutboxHandlers,
    private readonly contacts: EmployerContacts,
    private readonly introductions: IntroductionsRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(EMPLOYER_MAIL_REFUSED, this);
  }

  async handle({ ref }: TakenMessage): Promise<void> {
    await this.acts.perform({ by: SYSTEM, name: 'introduction.mail-refused' }, async (act) => {
      const sending = await this.introductions.sendingOfPage(String(ref.publicationId), act.manager);
      if (!sending || sending.mailRefusedAt !== null) return;
      const flagged = Object.assign(sending, { mailRefusedAt: act.at });
      await this.introductions.saveRefusedMail(flagged, act.manager);
      if (sending.contactId !== null) await this.contacts.flagRefusedEmail(sending.contactId, act);
      act.about({ type: 'introduction', id: sending.introductionId });
    });
  }
}

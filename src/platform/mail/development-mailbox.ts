import type { EntityManager } from 'typeorm';
import { MailTransport } from './mail-transport';
import type { OutgoingMail } from './outgoing-mail';
import { SentMail } from './sent-mail.entity';

/** Keeps mails instead of sending them, to be read at /dev/courriels. A repeat is kept once. */
export class DevelopmentMailbox extends MailTransport {
  async deliver(mail: OutgoingMail, manager: EntityManager): Promise<void> {
    const { id, kind, date, to, subject, html, text } = mail;
    await manager.upsert(SentMail, { id, kind, sentAt: date, recipient: to, subject, html, text }, ['id']);
  }
}

import type { EntityManager } from 'typeorm';
import { MailTransport } from './mail-transport';
import type { OutgoingMail } from './outgoing-mail';
import { SentMail } from './sent-mail.entity';

/** Keeps mails instead of sending them, to be read at /dev/courriels. A repeat is kept once. */
export class DevelopmentMailbox extends MailTransport {
  async deliver(mail: OutgoingMail, manager: EntityManager): Promise<void> {
    const { id, kind, date: sentAt, to: recipient, subject, html, text } = mail;
    const calendar = mail.calendar?.content ?? null;
    await manager.upsert(SentMail, { id, kind, sentAt, recipient, subject, html, text, calendar }, ['id']);
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { MailTransport } from './mail-transport';
import type { OutgoingMail } from './outgoing-mail';
import { SentMail } from './sent-mail.entity';

/** Keeps mails instead of sending them, to be read at /dev/courriels. A repeat is kept once. */
@Injectable()
export class DevelopmentMailbox extends MailTransport {
  constructor(private readonly source: DataSource) {
    super();
  }

  async deliver(mail: OutgoingMail, manager: EntityManager): Promise<void> {
    const { id, kind, date, to, subject, html, text } = mail;
    await manager.upsert(SentMail, { id, kind, sentAt: date, recipient: to, subject, html, text }, ['id']);
  }

  /** Newest first. */
  async newest(most: number): Promise<SentMail[]> {
    return this.source.manager.find(SentMail, { order: { sentAt: 'DESC', id: 'ASC' }, take: most });
  }

  async find(id: string): Promise<SentMail | null> {
    return this.source.manager.findOneBy(SentMail, { id });
  }
}

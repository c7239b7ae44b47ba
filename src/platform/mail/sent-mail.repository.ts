import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SentMail } from './sent-mail.entity';

/** The mails that left, for the development mailbox. */
@Injectable()
export class SentMailRepository {
  constructor(private readonly source: DataSource) {}

  /** Newest first. */
  async newest(most: number): Promise<SentMail[]> {
    return this.source.manager.find(SentMail, { order: { sentAt: 'DESC', id: 'ASC' }, take: most });
  }

  async find(id: string): Promise<SentMail | null> {
    return this.source.manager.findOneBy(SentMail, { id });
  }
}

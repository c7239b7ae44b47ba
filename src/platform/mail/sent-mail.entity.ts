import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../classes/sees';
import { encrypted } from '../encryption/encrypted';

/**
 * A mail that left. Handed to a mail server, only its kind and date are kept; what it said is kept
 * by the development mailbox alone, which has nowhere else to put it.
 */
@Entity()
@Index('sent_mail_newest', ['sentAt'])
export class SentMail {
  /** The outbox message that asked for it, which is also what its Message-ID is made of. */
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @Column('text') @Sees('internal') kind: string;

  @Column('timestamptz') @Sees('internal') sentAt: Date;

  @Column('text', { nullable: true, transformer: encrypted('sent_mail.recipient') })
  @Sees('secret')
  recipient: string | null;

  @Column('text', { nullable: true, transformer: encrypted('sent_mail.subject') })
  @Sees('secret')
  subject: string | null;

  @Column('text', { nullable: true, transformer: encrypted('sent_mail.html') })
  @Sees('secret')
  html: string | null;

  @Column('text', { nullable: true, transformer: encrypted('sent_mail.text') })
  @Sees('secret')
  text: string | null;

  /** The calendar file it carried, when it carried one. */
  @Column('text', { nullable: true, transformer: encrypted('sent_mail.calendar') })
  @Sees('secret')
  calendar: string | null;
}

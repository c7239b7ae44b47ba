import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import type { Route } from '../../disclosure';

/** That an introduction was sent: a page put before the employer, or she went by herself and nothing left. */
@Entity()
@Index('introduction_sending_introduction', ['introductionId', 'rank'])
export class IntroductionSending {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which they were recorded. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;

  @ForeignKey('Introduction')
  @Column('uuid')
  @Sees('internal')
  introductionId: string;

  @Column('text') @Sees('internal') route: Route;

  /** Her word on which it rests. */
  @Column('uuid') @Sees('internal') grantId: string;

  /** The page; null when she goes by herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') publicationId: string | null;

  /** To whom; null when the coach gives the address of the page herself, or nothing left. */
  @Column('uuid', { nullable: true }) @Sees('internal') contactId: string | null;

  /** Whether a mail carries the page. */
  @Column('boolean') @Sees('internal') byMail: boolean;

  /** When the mail server refused the address for good. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') mailRefusedAt: Date | null;
  @Column('timestamptz') @Index('introduction_sending_at') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

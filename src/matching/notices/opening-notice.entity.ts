import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/**
 * That a new opening might please somebody one account follows. Whom, is written nowhere: it is found again, among her
 * own people, each time she looks.
 */
@Entity()
@Index('opening_notice_account', ['accountId', 'at'])
export class OpeningNotice {
  @ForeignKey('Opening', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  @Sees('internal')
  openingId: string;

  @ForeignKey('Account', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  @Sees('internal')
  accountId: string;

  @Column('timestamptz') @Sees('internal') at: Date;

  /** When she opened the offer, or put it off. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') seenAt: Date | null;
}

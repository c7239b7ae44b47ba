import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';

/** Why an employer reads a page no more. */
export type WithdrawalReason = 'her_word' | 'introduction_over';

/** That a page about her was put before one employer: whose it is, whom it was meant for, until when. The employer role reads none of it. */
@Entity()
@Index('publication_standing', ['introductionId'], { unique: true, where: 'withdrawn_at IS NULL' })
export class Publication {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('publication_participant')
  @Sees('internal')
  participantId: string;

  @Column('uuid') @Sees('internal') introductionId: string;
  @Column('uuid', { nullable: true }) @Sees('internal') employerId: string | null;
  @Column('uuid') @Sees('internal') openingId: string;

  /** Whom it was sent to, as she and her coach read it. */
  @Column('text', { transformer: encrypted('publication.recipient_name') })
  @Sees('employer_own')
  recipientName: string;

  /** Where the mail goes; null when the coach gives the address of the page herself. */
  @Column('text', { nullable: true, transformer: encrypted('publication.recipient_email') })
  @Sees('employer_own')
  recipientEmail: string | null;

  /** From 1; a page that lost something has another one. */
  @Column('int') @Sees('internal') version: number;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
  @Column('timestamptz', { nullable: true }) @Sees('internal') withdrawnAt: Date | null;
  @Column('text', { nullable: true }) @Sees('internal') withdrawnBecause: WithdrawalReason | null;
}

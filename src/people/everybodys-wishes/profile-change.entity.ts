import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/**
 * That her wishes, or what she keeps silent, changed: a memory that was read before must be read again. Written by
 * triggers in the act that changes them, and gone with her.
 */
@Entity()
export class ProfileChange {
  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  @Sees('internal')
  participantId: string;

  /** The transaction of PostgreSQL that changed them last. */
  @Column('bigint') @Index('profile_change_transaction') @Sees('internal') transaction: string;
}

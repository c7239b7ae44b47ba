import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** What she wished for from a day on. A new list replaces the one before and forgets nothing. */
@Entity()
@Index('wish_list_version', ['participantId', 'version'], { unique: true })
export class WishList {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  participantId: string;

  /** 1 upwards. */
  @Column('int') @Sees('internal') version: number;
  @Column('timestamptz') @Sees('internal') at: Date;
  /** The account that wrote it down; null when she did so herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;

  /** Said to this account, who wrote it down. */
  @Column('uuid', { nullable: true }) @Sees('internal') saidAloudTo: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** A talk about what employers may know. Nothing that names her leaves before one is dated. */
@Entity()
@Index('disclosure_talk_participant', ['participantId', 'heldOn'])
export class DisclosureTalk {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('situation') participantId: string;

  /** Civil day. */
  @Column('date') @Sees('situation') heldOn: string;
  @Column('uuid', { nullable: true }) @Sees('internal') withAccount: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

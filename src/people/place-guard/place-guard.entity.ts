import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/**
 * Where she lives and starts from is hidden from every account that is not named, whatever its function. It stands as
 * long as the fact behind it, and goes with it: the past of a situation is nobody's business.
 */
@Entity()
export class PlaceGuard {
  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  @Sees('situation')
  participantId: string;

  @Column('timestamptz') @Sees('situation') at: Date;
  @Column('uuid', { nullable: true }) @Sees('situation') by: string | null;
}

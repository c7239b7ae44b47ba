import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** One account that may read her place while it is kept secret; named by another named one, or by herself. */
@Entity()
@Index('place_confidant_named', ['participantId', 'accountId'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
export class PlaceConfidant {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('PlaceGuard', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('situation')
  participantId: string;

  @Column('uuid') @Sees('situation') accountId: string;
  @Column('timestamptz') @Sees('situation') at: Date;
  /** Null when she named this account herself. */
  @Column('uuid', { nullable: true }) @Sees('situation') by: string | null;

  /** Only she takes it back. */
  @Column('timestamptz', { nullable: true }) @Sees('situation') withdrawnAt: Date | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** Who thought of it: a coach who proposed it, or the person who found it. */
export type IntroductionOrigin = 'coach' | 'herself';

/**
 * One person and one opening, from the moment somebody thought of it. At most one stands at a time; a proposal that
 * was taken back stays, signed at both ends, and the opening may be thought of again.
 */
@Entity()
@Index('introduction_standing', ['participantId', 'openingId'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
@Index('introduction_participant', ['participantId', 'at'])
export class Introduction {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Participant')
  @Column('uuid')
  @Sees('internal')
  participantId: string;

  @ForeignKey('Opening')
  @Column('uuid')
  @Index('introduction_opening')
  @Sees('internal')
  openingId: string;

  /** Territory of the person. */
  @Column('uuid') @Sees('internal') territoryId: string;
  @Column('text') @Sees('internal') origin: IntroductionOrigin;
  @Column('timestamptz') @Sees('internal') at: Date;

  /** The account that proposed it or wrote it down; null when she did so herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;

  /** When the proposal was taken back, and by whom; it was still hers to choose. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') withdrawnAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') withdrawnBy: string | null;

  /** Takes the proposal back. */
  withdraw(at: Date, by: string): void {
    this.withdrawnAt = at;
    this.withdrawnBy = by;
  }
}

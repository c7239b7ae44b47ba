import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** That a person was told of a petit-déj and of what being there reveals: only then is she invited. */
@Entity()
@Index('breakfast_guest_person', ['breakfastId', 'participantId'], { unique: true })
export class BreakfastGuest {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @ForeignKey('Breakfast')
  @Column('uuid')
  @Sees('internal')
  breakfastId: string;

  @ForeignKey('Participant')
  @Column('uuid')
  @Index('breakfast_guest_participant')
  @Sees('internal')
  participantId: string;

  /** Civil day on which she was told what being there reveals. */
  @Column('date') @Sees('internal') toldOn: string;

  /** Her coach is kept silent by her own word: she was asked about this very occasion before she was invited. */
  @Column('boolean') @Sees('situation') askedAgain: boolean;
  @Column('timestamptz') @Sees('internal') at: Date;
  /** Who told her. */
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

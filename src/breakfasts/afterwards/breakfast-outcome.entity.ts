import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { PairOutcome } from './pair-outcomes';

/** What came of an employer and a person meeting there, as her coach notes it. New rows only, the latest of a pair holds. */
@Entity()
@Index('breakfast_outcome_breakfast', ['breakfastId', 'rank'])
export class BreakfastOutcome {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which they were noted. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;
  @ForeignKey('Breakfast')
  @Column('uuid')
  @Sees('internal')
  breakfastId: string;

  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  employerId: string;

  @ForeignKey('Participant')
  @Column('uuid')
  @Index('breakfast_outcome_participant')
  @Sees('internal')
  participantId: string;

  @Column('text') @Sees('internal') outcome: PairOutcome;

  @Column('text', { nullable: true, transformer: encrypted('breakfast_outcome.notes') })
  @Sees('internal')
  notes: string | null;

  /** Civil day on which somebody calls back; null when nobody is to. */
  @Column('date', { nullable: true }) @Sees('internal') callBackOn: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

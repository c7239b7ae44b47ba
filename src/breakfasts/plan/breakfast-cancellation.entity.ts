import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** That a petit-déj will not take place. */
@Entity()
export class BreakfastCancellation {
  @ForeignKey('Breakfast')
  @PrimaryColumn('uuid')
  @Sees('public')
  breakfastId: string;

  /** Between colleagues; those invited only read that it does not take place. */
  @Column('text', { nullable: true }) @Sees('internal') reason: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import type { BreakfastFormat } from './breakfast-details';

/** A petit-déj of one territory. What is planned of it stands in its plans, the newest one holds. */
@Entity()
export class Breakfast {
  @PrimaryColumn('uuid') @Sees('public') id: string;
  @Column('uuid') @Index('breakfast_territory') @Sees('internal') territoryId: string;
  @Column('text') @Sees('internal') format: BreakfastFormat;

  /**
   * How many things were decided about places so far: replies, and plans. Taking the next turn holds the row until the
   * transaction ends, so that places are given one after the other.
   */
  @Column('int', { default: 0 }) @Sees('public') turn: number;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

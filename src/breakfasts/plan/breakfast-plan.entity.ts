import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** What was planned from a moment on. A change is a new row: what people were told stays readable. */
@Entity()
@Index('breakfast_plan_version', ['breakfastId', 'version'], { unique: true })
export class BreakfastPlan {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @ForeignKey('Breakfast')
  @Column('uuid')
  @Sees('public')
  breakfastId: string;

  /** From 0. Also the sequence of its calendar files (RFC 5545, 3.8.7.4). */
  @Column('int') @Sees('public') version: number;

  /** When among replies the places changed. */
  @Column('int') @Sees('public') turn: number;

  /** What everybody invited reads: it names nobody we accompany and no programme. */
  @Column('text') @Sees('public') publicTitle: string;

  /** Between colleagues. */
  @Column('text', { nullable: true }) @Sees('internal') internalTitle: string | null;
  @Column('text') @Sees('public') place: string;
  @Column('timestamptz') @Sees('public') startsAt: Date;
  @Column('timestamptz') @Sees('public') endsAt: Date;
  @Column('int') @Sees('public') employerSeats: number;

  /** 0 for a petit-déj between employers. */
  @Column('int') @Sees('internal') participantSeats: number;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

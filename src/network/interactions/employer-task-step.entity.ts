import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Sees } from '../../platform/classes/sees';

/** What became of a promise or of a next action, dated and signed: done (kept), put off to a day, or given up. */
@Entity()
@Index('employer_task_step_task', ['employerTaskId', 'at'])
export class EmployerTaskStep {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('EmployerTask', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  employerTaskId: string;

  @Column('text') @Sees('internal') kind: 'done' | 'put_off' | 'given_up';

  /** Civil day it was put off to. */
  @Column('date', { nullable: true }) @Sees('internal') until: CivilDay | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid') @Sees('internal') by: string;
}

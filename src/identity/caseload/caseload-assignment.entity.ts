import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Account } from '../accounts/account.entity';

/** Which coach follows which person, from which day to which day, both included. */
@Entity()
@Index('caseload_assignment_coach', ['coachId'])
@Index('caseload_assignment_current', ['participantId'], { unique: true, where: 'ends_on IS NULL' })
export class CaseloadAssignment {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Account) coachId: string;
  @Column('uuid') @Sees('internal') participantId: string;
  @Column('date') @Sees('internal') startsOn: CivilDay;

  /** Last day; `null`: until further notice. */
  @Column('date', { nullable: true }) @Sees('internal') endsOn: CivilDay | null;

  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Account } from '../accounts/account.entity';

/** A coach is away and a colleague looks after her people, between two days, both included. It always ends. */
@Entity()
@Index('caseload_cover_covering', ['coveringCoachId', 'startsOn', 'endsOn'])
export class CaseloadCover {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Account) absentCoachId: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Account) coveringCoachId: string;
  @Column('date') @Sees('internal') startsOn: CivilDay;
  @Column('date') @Sees('internal') endsOn: CivilDay;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
}

import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import type { CivilDay } from '../platform/clock/civil-day';
import type { ProgrammeRules } from './programme-rules';

/** A rule profile, and the days between which it holds: rules change with the law and with the funder. */
@Entity()
@Unique('programme_profile', ['code', 'validFrom'])
export class Programme {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** `coach`, `ips`: the same through its successive profiles. */
  @Column('text') @Sees('internal') code: string;

  @Column('text') @Sees('internal') name: string;
  @Column('jsonb') @Sees('internal') rules: ProgrammeRules;
  @Column('date') @Sees('internal') validFrom: CivilDay;

  /** Last day on which it holds; `null`: still in force. */
  @Column('date', { nullable: true }) @Sees('internal') validTo: CivilDay | null;

  /** Where the rules and their dates were read. */
  @Column('text') @Sees('internal') source: string;
}

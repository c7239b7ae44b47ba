import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import type { CivilDay } from '../platform/clock/civil-day';
import { Territory } from './territory.entity';

/** Which programme a territory runs, from when to when. */
@Entity()
@Unique('territory_programme_start', ['territoryId', 'startsOn'])
export class TerritoryProgramme {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Territory) territoryId: string;
  @Column('text') @Sees('internal') programmeCode: string;
  @Column('date') @Sees('internal') startsOn: CivilDay;

  /** Last day; `null`: still running. */
  @Column('date', { nullable: true }) @Sees('internal') endsOn: CivilDay | null;

  /** Disclosure topics that are off unless a programme turns them on (`disability`: health data). */
  @Column('text', { array: true, default: [] }) @Sees('internal') topicsTurnedOn: string[];
}

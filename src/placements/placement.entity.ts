import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../platform/clock/civil-day';
import { Sees } from '../platform/classes/sees';
import type { ContractKind } from '../reference';

/** One person at one employer's, under one contract, as a coach recorded it. Never shown to an employer. */
@Entity()
@Index('placement_participant', ['participantId', 'startsOn'])
export class Placement {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Participant')
  @Column('uuid')
  @Sees('internal')
  participantId: string;

  @ForeignKey('Employer')
  @Column('uuid')
  @Sees('internal')
  employerId: string;

  /** The opening it came from, when there was one. */
  @ForeignKey('Opening')
  @Column('uuid', { nullable: true })
  @Sees('internal')
  openingId: string | null;

  @Column('text') @Sees('internal') contract: ContractKind;
  @Column('date') @Sees('internal') startsOn: CivilDay;
  /** Last day, included. */
  @Column('date') @Sees('internal') endsOn: CivilDay;

  /** The placement whose convention this one renews. */
  @Column('uuid', { nullable: true }) @Sees('internal') renews: string | null;

  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

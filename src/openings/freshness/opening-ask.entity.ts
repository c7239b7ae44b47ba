import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** That an employer is asked at his door whether one of his offers is still open; once for each silence and each step. */
@Entity()
@Index('opening_ask_once', ['openingId', 'step', 'silentSince'], { unique: true })
@Index('opening_ask_door', ['employerDoorId'])
export class OpeningAsk {
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;
  @Column('uuid') @Sees('employer_own') employerDoorId: string;
  @Column('uuid') @Sees('employer_own') openingId: string;

  /** What his offer is called. */
  @Column('text') @Sees('employer_own') title: string;
  @Column('text') @Sees('internal') step: 'ask' | 'warn';

  /** Civil day since which there was no news. */
  @Column('date') @Sees('employer_own') silentSince: string;
  @Column('timestamptz') @Sees('employer_own') at: Date;
}

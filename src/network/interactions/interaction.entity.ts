import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { InteractionMode, InteractionPurpose } from './interaction-words';

/** One line of the contact log: what happened with an employer, as a coach tells it. Never shown to the employer. */
@Entity()
@Index('interaction_employer', ['employerId', 'territoryId', 'day'])
@Index('interaction_territory_day', ['territoryId', 'day'])
export class Interaction {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  employerId: string;

  /** Territory whose coaches keep it: what one town was told, another one does not read. */
  @Column('uuid') @Sees('internal') territoryId: string;

  /** Civil day on which it happened. */
  @Column('date') @Sees('internal') day: CivilDay;
  @Column('text') @Sees('internal') mode: InteractionMode;

  /** Face to face. Clocks and indicators are derived from these facts, and never typed. */
  @Column('boolean') @Sees('internal') inPerson: boolean;

  /** Whether somebody who decides was there; null when it was not told: unknown is not no. */
  @Column('boolean', { nullable: true }) @Sees('internal') decisionMaker: boolean | null;
  @Column('text', { nullable: true }) @Sees('internal') purpose: InteractionPurpose | null;

  /** What was said, between colleagues. */
  @Column('text', { nullable: true, transformer: encrypted('interaction.outcome') })
  @Sees('internal')
  outcome: string | null;

  /** Somebody was named to the employer; it stays true when she is erased, so that the words stay sealed. */
  @Column('boolean') @Sees('internal') namesSomebody: boolean;

  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid') @Sees('internal') by: string;
}

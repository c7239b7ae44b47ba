import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { InteractionMode, InteractionPurpose } from './interaction-words';

/** What a line of the contact log said before it was corrected: nothing is rewritten in silence. */
@Entity()
@Index('interaction_version_interaction', ['interactionId', 'at'])
export class InteractionVersion {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Interaction', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  interactionId: string;

  @Column('date') @Sees('internal') day: CivilDay;
  @Column('text') @Sees('internal') mode: InteractionMode;
  @Column('boolean') @Sees('internal') inPerson: boolean;
  @Column('boolean', { nullable: true }) @Sees('internal') decisionMaker: boolean | null;
  @Column('text', { nullable: true }) @Sees('internal') purpose: InteractionPurpose | null;
  @Column('text', { nullable: true, transformer: encrypted('interaction_version.outcome') })
  @Sees('internal')
  outcome: string | null;

  /** When it was corrected, and by whom. */
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid') @Sees('internal') by: string;
}

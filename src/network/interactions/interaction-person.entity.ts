import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** How a person is tied to an exchange: her wishes led there, or she was named to the employer. */
export type InteractionTie = 'wishes' | 'named';

/** Somebody whose wishes motivated an exchange with an employer, or who was named in it. Only who follows her reads it. */
@Entity()
@Index('interaction_person_participant', ['participantId'])
@Index('interaction_person_interaction', ['interactionId'])
export class InteractionPerson {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Interaction', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  interactionId: string;

  /** The employer of the exchange, so that what is hers can be read without it. */
  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  employerId: string;

  @ForeignKey('Participant')
  @Column('uuid')
  @Sees('internal')
  participantId: string;

  @Column('text') @Sees('internal') tie: InteractionTie;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid') @Sees('internal') by: string;

  /** When a correction took her out of it. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') removedAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') removedBy: string | null;
}

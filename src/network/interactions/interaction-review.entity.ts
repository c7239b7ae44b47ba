import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** A lead read one line of the contact log, at the review of the week. */
@Entity()
@Index('interaction_review_interaction', ['interactionId', 'at'])
export class InteractionReview {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Interaction', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  interactionId: string;

  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid') @Sees('internal') by: string;
}

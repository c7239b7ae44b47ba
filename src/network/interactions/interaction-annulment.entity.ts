import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** A line of the contact log that did not happen, and why somebody says so: it counts for nothing, and stays readable. */
@Entity()
export class InteractionAnnulment {
  @ForeignKey('Interaction', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  @Sees('internal')
  interactionId: string;

  @Column('text') @Sees('internal') reason: string;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid') @Sees('internal') by: string;
}

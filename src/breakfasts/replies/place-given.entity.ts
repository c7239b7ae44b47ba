import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** That somebody who waited was given a place, and that he is told so, once for the turn that freed it. */
@Entity()
@Index('place_given_once', ['invitationId', 'turn'], { unique: true })
export class PlaceGiven {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @ForeignKey('BreakfastInvitation', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  invitationId: string;

  @Column('int') @Sees('internal') turn: number;
  @Column('timestamptz') @Sees('internal') at: Date;
}

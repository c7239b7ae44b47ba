import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import type { RsvpAnswer } from './rsvp-answers';

/** What somebody invited answers. New rows only, the latest one holds; by his link, or said to a coach. */
@Entity()
@Index('rsvp_turn', ['breakfastId', 'turn'], { unique: true })
@Index('rsvp_invitation', ['invitationId', 'turn'])
export class Rsvp {
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;
  @ForeignKey('Breakfast')
  @Column('uuid')
  @Sees('employer_own')
  breakfastId: string;

  @ForeignKey('BreakfastInvitation', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('employer_own')
  invitationId: string;

  /** Its order among everything that decides about places. */
  @Column('int') @Sees('employer_own') turn: number;
  @Column('text') @Sees('employer_own') answer: RsvpAnswer;
  @Column('timestamptz') @Sees('employer_own') at: Date;

  /** The coach who noted it; null when it came by the link. */
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

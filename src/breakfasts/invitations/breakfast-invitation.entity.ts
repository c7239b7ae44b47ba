import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** That somebody at an employer was invited, once: with a link of his own and a calendar file of his own. */
@Entity()
@Index('breakfast_invitation_contact', ['breakfastId', 'contactId'], { unique: true })
export class BreakfastInvitation {
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;
  @ForeignKey('Breakfast')
  @Column('uuid')
  @Sees('employer_own')
  breakfastId: string;

  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('breakfast_invitation_employer')
  @Sees('internal')
  employerId: string;

  @ForeignKey('EmployerContact', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  contactId: string;

  /** From 1: the first ones asked, then others where places are left. */
  @Column('int') @Sees('internal') wave: number;

  /** SHA-256 of the link's secret, in hexadecimal. */
  @Column('text', { unique: true }) @Sees('secret') linkHash: string;

  /** Random: names this one recipient's event in his calendar, and ties it to nobody else's. */
  @Column('uuid') @Sees('employer_own') calendarUid: string;

  /** Whether a mail carries it; otherwise the coach calls. */
  @Column('boolean') @Sees('internal') byMail: boolean;

  /** When the mail server refused the address for good. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') mailRefusedAt: Date | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

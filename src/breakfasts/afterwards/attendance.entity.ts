import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** Who was there: somebody at an employer, invited or not, or a person. New rows only, the latest of each holds. */
@Entity()
@Index('attendance_breakfast', ['breakfastId', 'rank'])
export class Attendance {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which they were noted. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;
  @ForeignKey('Breakfast')
  @Column('uuid')
  @Sees('internal')
  breakfastId: string;

  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  @Sees('internal')
  employerId: string | null;

  /** Who of that employer, when it is known. */
  @ForeignKey('EmployerContact', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  @Sees('internal')
  contactId: string | null;

  @ForeignKey('Participant')
  @Column('uuid', { nullable: true })
  @Sees('internal')
  participantId: string | null;

  /** The line of the contact log that the presence of his employer is; null for a person, and after the first line. */
  @ForeignKey('Interaction')
  @Column('uuid', { nullable: true })
  @Sees('internal')
  interactionId: string | null;

  /** How many came: 0 for somebody who did not, 2 with a colleague. */
  @Column('int') @Sees('internal') people: number;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

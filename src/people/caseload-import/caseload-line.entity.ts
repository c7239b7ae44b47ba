import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** A line of a coach's table that became a person: the same line brings nobody a second time. */
@Entity()
@Index('caseload_line_mark', ['mark'], { unique: true })
export class CaseloadLine {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Keyed hash of the coach and of what the line is recognised by; says nothing without the key. */
  @Column('text') @Sees('secret') mark: string;

  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('caseload_line_participant')
  @Sees('internal')
  participantId: string;

  @Column('timestamptz') @Sees('internal') at: Date;
}

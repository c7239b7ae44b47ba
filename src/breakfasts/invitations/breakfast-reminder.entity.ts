import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** `unanswered`: a coach asks again whoever said nothing; `eve`: who comes is reminded the day before, by itself. */
export type ReminderKind = 'unanswered' | 'eve';

/** That somebody was reminded. One of a kind a civil day, however often it is asked for. */
@Entity()
@Index('breakfast_reminder_once', ['invitationId', 'kind', 'day'], { unique: true })
export class BreakfastReminder {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @ForeignKey('BreakfastInvitation', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  invitationId: string;

  @Column('text') @Sees('internal') kind: ReminderKind;
  /** Civil day. */
  @Column('date') @Sees('internal') day: string;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

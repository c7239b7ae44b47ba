import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { EmployerTaskKind } from './interaction-words';

/** What a coach promised to an employer, or will do next with him, and by which day; what became of it is `EmployerTaskStep`. */
@Entity()
@Index('employer_task_employer', ['employerId', 'territoryId'])
@Index('employer_task_by', ['by', 'dueOn'])
export class EmployerTask {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** The exchange it came out of. */
  @ForeignKey('Interaction', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('employer_task_interaction')
  @Sees('internal')
  interactionId: string;

  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  employerId: string;

  @Column('uuid') @Sees('internal') territoryId: string;
  @Column('text') @Sees('internal') kind: EmployerTaskKind;

  /** Whoever reads the words of the exchange reads these. */
  @Column('text', { transformer: encrypted('employer_task.words') }) @Sees('internal') words: string;

  /** Civil day said at first; a step may have put it off. */
  @Column('date') @Sees('internal') dueOn: CivilDay;
  @Column('timestamptz') @Sees('internal') at: Date;

  /** Whose it is to do. */
  @Column('uuid') @Sees('internal') by: string;
}

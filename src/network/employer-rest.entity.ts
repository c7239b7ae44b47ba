import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/**
 * The employer is left in peace: `on_hold` until a day, `do_not_solicit` until somebody lifts it.
 * While it lasts none of its openings is shown to anybody (a bar of matching.md).
 */
@Entity()
@Index('employer_rest_current', ['employerId'], { unique: true, where: 'lifted_at IS NULL' })
export class EmployerRest {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  employerId: string;
  @Column('text') @Sees('internal') kind: 'on_hold' | 'do_not_solicit';
  @Column('text') @Sees('internal') reason: string;

  /** Civil day on which it wakes up by itself; only for `on_hold`. */
  @Column('date', { nullable: true }) @Sees('internal') until: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
  @Column('timestamptz', { nullable: true }) @Sees('internal') liftedAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') liftedBy: string | null;
}

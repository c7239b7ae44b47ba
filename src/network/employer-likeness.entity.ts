import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** Two employers that may be one: noticed, shown, and settled by a coach; never merged in silence. */
@Entity()
@Index('employer_likeness_pair', ['employerId', 'likeId'], { unique: true })
export class EmployerLikeness {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** The newer one. */
  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  employerId: string;
  @Column('uuid') @Index('employer_likeness_like') @Sees('internal') likeId: string;
  @Column('text') @Sees('internal') reason: 'same_name' | 'same_siren';
  @Column('timestamptz') @Sees('internal') noticedAt: Date;
  @Column('timestamptz', { nullable: true }) @Sees('internal') settledAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') settledBy: string | null;
  @Column('text', { nullable: true }) @Sees('internal') verdict: 'different' | 'same' | null;
}

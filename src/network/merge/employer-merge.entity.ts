import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** That two employers were one: who said so, when, what each held before, and what followed. Nothing of it is rewritten. */
@Entity()
@Index('employer_merge_absorbed', ['absorbed'], { unique: true })
export class EmployerMerge {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** The one that stays; follows when that one is absorbed in turn. */
  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('employer_merge_kept')
  @Sees('internal')
  keptId: string;

  /** Id of the one that is no more: its old address leads to the one that stays. */
  @Column('uuid') @Sees('internal') absorbed: string;
  @Column('text') @Sees('employer_own') absorbedName: string;

  /** See `nameKey`: an import that names it means the one that stays. */
  @Column('text') @Index('employer_merge_name') @Sees('internal') absorbedNameKey: string;
  @Column('text', { nullable: true }) @Index('employer_merge_siret') @Sees('employer_own') absorbedSiret:
    string | null;

  /** JSON of what both held before, field by field. */
  @Column('text') @Sees('internal') before: string;

  /** JSON of how many rows of each table followed. */
  @Column('text', { nullable: true }) @Sees('internal') followed: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

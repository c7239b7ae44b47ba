import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** A line of a table, without a Siret, that became or joined an employer: the same line brings nothing a second time. */
@Entity()
@Index('employer_line_mark', ['mark'], { unique: true })
export class EmployerLine {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Keyed hash of the territory and of all that the line says; says nothing without the key. */
  @Column('text') @Sees('secret') mark: string;

  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('employer_line_employer')
  @Sees('internal')
  employerId: string;

  @Column('timestamptz') @Sees('internal') at: Date;
}

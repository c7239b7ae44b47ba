import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';

/** A person at an employer, as the coaches of one territory know her or him. Nobody is deleted: who left is retired. */
@Entity()
@Index('employer_contact_employer', ['employerId', 'territoryId'])
export class EmployerContact {
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;

  @ForeignKey('Employer', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('employer_own')
  employerId: string;

  /** Territory whose coaches keep it: what one town was told, another one does not read. */
  @Column('uuid') @Sees('internal') territoryId: string;

  @Column('text', { transformer: encrypted('employer_contact.name') }) @Sees('employer_own') name: string;

  /** What she or he does there, in a few words. */
  @Column('text', { nullable: true }) @Sees('employer_own') role: string | null;

  @Column('text', { nullable: true, transformer: encrypted('employer_contact.email') })
  @Sees('employer_own')
  email: string | null;

  @Column('text', { nullable: true, transformer: encrypted('employer_contact.phone') })
  @Sees('employer_own')
  phone: string | null;

  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;

  /** When the mail server refused the address for good: nothing is sent there any more. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') emailRefusedAt: Date | null;
  @Column('timestamptz', { nullable: true }) @Sees('internal') retiredAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') retiredBy: string | null;

  /** She or he is not to be written to any more. */
  retire(at: Date, by: string): void {
    this.retiredAt = at;
    this.retiredBy = by;
  }
}

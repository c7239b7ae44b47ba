import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';

/**
 * A table waiting between two steps of its import: for the account that sent it only, encrypted, two hours at most.
 * What it said of people's situations is not in it.
 */
@Entity()
export class CaseloadFile {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @Column('uuid') @Index('caseload_file_account') @Sees('internal') accountId: string;

  /** JSON of `CaseloadTable`; `null` once the import is done. */
  @Column('text', { nullable: true, transformer: encrypted('caseload_file.content') })
  @Sees('secret')
  content: string | null;

  /** JSON of what each column is taken for, in their order, when the coach has said so. */
  @Column('text', { nullable: true, transformer: encrypted('caseload_file.columns') })
  @Sees('secret')
  columns: string | null;

  /** JSON of `CaseloadReport`, once the import is done. */
  @Column('text', { nullable: true, transformer: encrypted('caseload_file.outcome') })
  @Sees('secret')
  outcome: string | null;

  /** When the import began: two at once would tell two halves of it. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') begunAt: Date | null;

  @Column('timestamptz') @Index('caseload_file_kept') @Sees('internal') keptAt: Date;
}

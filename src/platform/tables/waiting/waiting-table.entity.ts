import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../classes/sees';
import { encrypted } from '../../encryption/encrypted';

/**
 * A table waiting between two steps of its import: for the account that sent it only, encrypted, two hours at most.
 * What may not be gathered this way is not in it.
 */
@Entity()
export class WaitingTable {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @Column('uuid') @Index('waiting_table_account') @Sees('internal') accountId: string;

  /** Whose import it waits for: the name the room gave its desk. */
  @Column('text') @Sees('internal') purpose: string;

  /** JSON of the table; `null` once the import is done. */
  @Column('text', { nullable: true, transformer: encrypted('waiting_table.content') })
  @Sees('secret')
  content: string | null;

  /** JSON of what each column is taken for, in their order, when whoever sent it has said so. */
  @Column('text', { nullable: true, transformer: encrypted('waiting_table.columns') })
  @Sees('secret')
  columns: string | null;

  /** JSON of the report, once the import is done. */
  @Column('text', { nullable: true, transformer: encrypted('waiting_table.outcome') })
  @Sees('secret')
  outcome: string | null;

  /** When the import began: two at once would tell two halves of it. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') begunAt: Date | null;

  @Column('timestamptz') @Index('waiting_table_kept') @Sees('internal') keptAt: Date;
}

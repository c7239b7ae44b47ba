import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** Which transaction last touched an opening, or whatever is read with it. Triggers write it, whoever changes what. */
@Entity()
export class OpeningMark {
  @PrimaryColumn('uuid') @Sees('internal') openingId: string;

  /** Number of the transaction, which PostgreSQL gives once. */
  @Column('bigint') @Index('opening_mark_changed_in') @Sees('internal') changedIn: string;
}

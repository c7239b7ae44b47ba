import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { Account } from '../accounts/account.entity';

/** The password an account signs in with. No row: none was chosen yet, or the account was closed. */
@Entity()
export class AccountPassword {
  @PrimaryColumn('uuid') @Sees('internal') @ForeignKey(() => Account) accountId: string;

  /** argon2id, parameters and salt included. */
  @Column('text') @Sees('secret') hash: string;

  @Column('timestamptz') @Sees('internal') setAt: Date;
}

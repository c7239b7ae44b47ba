import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { Account } from '../accounts/account.entity';

/** A bearer token of the API: it does what its account may do, until it expires or the account closes. */
@Entity()
@Index('api_token_account', ['accountId'])
export class ApiToken {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Account) accountId: string;
  @Column('text', { unique: true }) @Sees('secret') tokenHash: string;
  @Column('timestamptz') @Sees('internal') createdAt: Date;
  @Column('timestamptz') @Sees('internal') expiresAt: Date;
}

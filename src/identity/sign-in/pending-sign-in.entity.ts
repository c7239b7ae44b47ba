import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { Account } from '../accounts/account.entity';

/**
 * Between the password and the code. It is not a session, on purpose: nothing that recognises
 * sessions can mistake half a sign-in for a whole one.
 */
@Entity()
@Index('pending_sign_in_account', ['accountId'])
export class PendingSignIn {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Fingerprint of the device's visit: the code is typed where the password was. */
  @Column('text', { unique: true }) @Sees('secret') holderHash: string;

  @Column('uuid') @Sees('internal') @ForeignKey(() => Account) accountId: string;
  @Column('timestamptz') @Sees('internal') createdAt: Date;
  @Column('timestamptz') @Sees('internal') expiresAt: Date;
}

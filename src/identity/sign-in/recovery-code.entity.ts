import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { Account } from '../accounts/account.entity';

/** One of the codes to keep on paper for the day the telephone is lost; each works once. */
@Entity()
@Index('recovery_code_account', ['accountId'])
export class RecoveryCode {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Account) accountId: string;
  @Column('text') @Sees('secret') codeHash: string;
  @Column('timestamptz') @Sees('internal') madeAt: Date;
  @Column('timestamptz', { nullable: true }) @Sees('internal') usedAt: Date | null;
}

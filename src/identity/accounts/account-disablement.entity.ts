import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { Account } from './account.entity';

/** From when an account was closed, by whom, why, and until when if it was opened again. */
@Entity()
@Index('account_disablement_standing', ['accountId'], { unique: true, where: 'lifted_at IS NULL' })
export class AccountDisablement {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Account) accountId: string;

  /** Id of the account that decided; `null`: the command line. */
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;

  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('text') @Sees('internal') reason: string;
  @Column('timestamptz', { nullable: true }) @Sees('internal') liftedAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') liftedBy: string | null;
}

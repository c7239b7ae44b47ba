import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import { Account } from '../accounts/account.entity';

/** The code generator an account enrolled. It counts once a first code has been typed from it. */
@Entity()
@Index('second_factor_confirmed', ['accountId'], { unique: true, where: 'confirmed_at IS NOT NULL' })
@Index('second_factor_begun', ['accountId'], { unique: true, where: 'confirmed_at IS NULL' })
export class SecondFactor {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Account) accountId: string;

  /** Base32, 160 bits. */
  @Column('text', { transformer: encrypted('second_factor.secret') }) @Sees('secret') secret: string;

  @Column('timestamptz') @Sees('internal') startedAt: Date;
  @Column('timestamptz', { nullable: true }) @Sees('internal') confirmedAt: Date | null;

  /** The last 30-second step whose code was accepted: neither it nor an earlier one is accepted again. */
  @Column('int', { default: 0 }) @Sees('internal') lastStep: number;
}

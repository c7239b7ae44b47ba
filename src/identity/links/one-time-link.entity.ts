import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { Account } from '../accounts/account.entity';

/** What a link lets its holder do, once. */
export type LinkPurpose = 'set_up' | 'password_reset';

/** A link sent to someone, or printed by the command line. Opening it does nothing; its button does, once. */
@Entity()
@Index('one_time_link_account', ['accountId'])
@Index('one_time_link_expiry', ['expiresAt'])
export class OneTimeLink {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** `null`: asked for an address that nobody has. Kept so that both cases cost the same; no mail leaves. */
  @Column('uuid', { nullable: true }) @Sees('internal') @ForeignKey(() => Account) accountId: string | null;

  @Column('text') @Sees('internal') purpose: LinkPurpose;
  @Column('text', { unique: true }) @Sees('secret') tokenHash: string;
  @Column('timestamptz') @Sees('internal') createdAt: Date;
  @Column('timestamptz') @Sees('internal') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) @Sees('internal') usedAt: Date | null;
}

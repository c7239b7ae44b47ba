import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { Role } from './role';

/** Someone who works here and signs in: a coach, a lead, an admin. What they may still do is told by dated records. */
@Entity()
export class Account {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @Column('text', { transformer: encrypted('account.email') }) @Sees('internal') email: string;

  /** The address as a keyed fingerprint: one account per address, found without being readable. */
  @Column('text', { unique: true }) @Sees('secret') emailIndex: string;

  /** First name and surname, as colleagues and accompanied people know them. */
  @Column('text') @Sees('internal') name: string;

  @Column('text') @Sees('internal') role: Role;

  /** `null` for an admin. */
  @Column('uuid', { nullable: true }) @Sees('internal') territoryId: string | null;

  /** A character of the demo world: signs in without password at /dev/connexion, and nowhere in production. */
  @Column('boolean', { default: false }) @Sees('internal') demo: boolean;

  @Column('timestamptz') @Sees('internal') createdAt: Date;

  /** Id of the account that invited; `null`: the command line. */
  @Column('uuid', { nullable: true }) @Sees('internal') createdBy: string | null;
}

import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts';
import { NotFound } from '../../platform/http/domain-error';
import { MAIL } from '../../platform/mail/mail-kind';
import { OneTimeLinks } from '../links/one-time-links';
import type { Viewer } from '../viewer';
import { CreateAccount } from './create-account';
import { emailFrom } from './email-address';
import { type Role, worksInTerritory } from './role';

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** For an admin's invitations; a lead invites to her own territory, whatever is asked. */
  readonly territoryId?: string | null;
}

/** Invites a colleague by mail: the account opens when she chooses her password. */
@Injectable()
export class InviteAccount {
  constructor(
    private readonly acts: Acts,
    private readonly create: CreateAccount,
    private readonly links: OneTimeLinks,
  ) {}

  /**
   * A lead invites coaches and leads of her territory, an admin anybody.
   * @throws NotFound for who may not invite; NotAnEmail, EmailTaken
   */
  async execute(viewer: Viewer, invitation: Invitation): Promise<{ accountId: string }> {
    const territoryId = viewer.role === 'admin' ? (invitation.territoryId ?? null) : viewer.territoryId;
    const needsTerritory = worksInTerritory(invitation.role);
    if (viewer.role === 'coach' || (viewer.role === 'lead' && !needsTerritory)) throw new NotFound();
    if (needsTerritory && !territoryId) throw new NotFound();
    const email = emailFrom(invitation.email);
    return this.acts.perform({ by: viewer.actor, name: 'account.invite' }, async (act) => {
      const { name, role } = invitation;
      const territory = needsTerritory ? territoryId : null;
      const account = await this.create.open(act, { email, name, role, territoryId: territory });
      const link = await this.links.make(act, account.id, 'set_up');
      act.emit({ topic: MAIL, kind: 'account-invitation', ref: { linkId: link.id } });
      return { accountId: account.id };
    });
  }
}

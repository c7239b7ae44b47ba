import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts';
import { NotFound } from '../../platform/http/domain-error';
import { MAIL } from '../../platform/mail/mail-kind';
import { OneTimeLinks } from '../links/one-time-links';
import type { Viewer } from '../viewer';
import { AccountsRepository } from './accounts.repository';
import { WaysIn } from './ways-in';

/**
 * Starts an account afresh: a telephone lost with its paper codes, an invitation that expired, an
 * account closed by mistake. Whatever opened it before opens nothing any more.
 */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly acts: Acts,
    private readonly accounts: AccountsRepository,
    private readonly ways: WaysIn,
    private readonly links: OneTimeLinks,
  ) {}

  /** By a lead for her territory, by an admin for all, never for oneself. @throws NotFound */
  async execute(viewer: Viewer, accountId: string): Promise<void> {
    if (viewer.role === 'coach' || viewer.accountId === accountId) throw new NotFound();
    const seen = await this.accounts.seenBy(viewer);
    if (!seen.some(({ id }) => id === accountId)) throw new NotFound();
    const subject = { type: 'account', id: accountId };
    await this.acts.perform({ by: viewer.actor, name: 'account.invite-again', subject }, async (act) => {
      await this.accounts.hold(act.manager, accountId);
      await this.ways.close(act.manager, accountId);
      await this.accounts.reopen(act.manager, accountId, { by: viewer.accountId, at: act.at });
      const link = await this.links.make(act, accountId, 'set_up');
      act.emit({ topic: MAIL, kind: 'account-invitation', ref: { linkId: link.id } });
      return {};
    });
  }
}

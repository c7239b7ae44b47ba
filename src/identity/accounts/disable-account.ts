import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts';
import { NotFound } from '../../platform/http/domain-error';
import { Ids } from '../../platform/ids/ids';
import { CannotCloseOwnAccount } from '../identity.errors';
import type { Viewer } from '../viewer';
import { AccountDisablement } from './account-disablement.entity';
import { AccountsRepository } from './accounts.repository';
import { WaysIn } from './ways-in';

/**
 * Somebody leaves on Friday at 18:00: at 18:01 nothing of theirs opens anything (trust, 34). Sessions,
 * tokens, links, password and telephone end in one transaction; their caseload waits for a relay.
 */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly accounts: AccountsRepository,
    private readonly ways: WaysIn,
  ) {}

  /** By a lead for her territory, by an admin for all. @throws NotFound, CannotCloseOwnAccount */
  async execute(viewer: Viewer, accountId: string, reason: string): Promise<void> {
    if (viewer.role === 'coach') throw new NotFound();
    if (viewer.accountId === accountId) throw new CannotCloseOwnAccount();
    if (!(await this.accounts.openSeenBy(viewer, accountId))) throw new NotFound();
    const subject = { type: 'account', id: accountId };
    await this.acts.perform(
      { by: viewer.actor, name: 'account.disable', subject },
      async ({ manager, at }) => {
        if (!(await this.accounts.holdOpen(manager, accountId))) throw new NotFound();
        const decided = { id: this.ids.next(), accountId, by: viewer.accountId, at, reason };
        const standing = { liftedAt: null, liftedBy: null };
        await this.accounts.close(manager, Object.assign(new AccountDisablement(), decided, standing));
        await this.ways.close(manager, accountId);
        return {};
      },
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { AccountTries } from '../../platform/sessions/account-tries';
import { Sessions } from '../../platform/sessions/sessions';
import type { Account } from '../accounts/account.entity';
import { accountActor } from '../accounts/account-actor';
import { AccountsRepository } from '../accounts/accounts.repository';
import { LinkNoLongerWorks } from '../identity.errors';
import { LinksRepository } from '../links/links.repository';
import type { LinkPurpose } from '../links/one-time-link.entity';
import { OneTimeLinks } from '../links/one-time-links';
import { AccountPassword } from './account-password.entity';
import { CredentialsRepository } from './credentials.repository';
import { PasswordHasher } from './password-hasher';
import { PasswordPolicy } from './password-policy';

/** Whom a link lets choose a password, as its page greets them. */
export interface LinkHolder {
  readonly purpose: LinkPurpose;
  readonly name: string;
}

/** Choosing a password through a link, the first one or a new one. The telephone's codes stay as they are. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly acts: Acts,
    private readonly accounts: AccountsRepository,
    private readonly links: OneTimeLinks,
    private readonly linkRows: LinksRepository,
    private readonly credentials: CredentialsRepository,
    private readonly policy: PasswordPolicy,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly tries: AccountTries,
  ) {}

  /** Whom the link is for, while it works. Looking uses nothing up. @throws LinkNoLongerWorks */
  async holderOf(token: string): Promise<LinkHolder> {
    const { link, account } = await this.live(token);
    return { purpose: link.purpose, name: account.name };
  }

  /**
   * Uses the link: every session, half sign-in and other link of the account ends with the old password.
   * @throws LinkNoLongerWorks, WeakPassword (the link can then be tried again)
   */
  async execute(token: string, password: string): Promise<void> {
    const { link, account } = await this.live(token);
    await this.policy.check(password, [account.name, account.email]);
    const hash = await this.hasher.hash(password);
    const subject = { type: 'account', id: account.id };
    await this.acts.perform({ by: accountActor(account.id), name: 'password.set', subject }, async (act) => {
      if (!(await this.accounts.holdOpen(act.manager, account.id))) throw new LinkNoLongerWorks();
      if (!(await this.linkRows.use(act.manager, link.id, act.at))) throw new LinkNoLongerWorks();
      await this.keep(act, account, hash);
      return {};
    });
    await this.tries.forget('password', account.email);
  }

  private async keep({ manager, at }: OpenAct, { id }: Account, hash: string): Promise<void> {
    const password = Object.assign(new AccountPassword(), { accountId: id, hash, setAt: at });
    await this.credentials.setPassword(manager, password);
    await this.credentials.endAllPendingOf(manager, id);
    await this.linkRows.killOf(manager, id);
    await this.sessions.endAll({ kind: 'account', id }, manager);
  }

  private async live(token: string) {
    const link = await this.links.live(token);
    const account = link?.accountId ? await this.accounts.openOfId(link.accountId) : null;
    if (!link || !account) throw new LinkNoLongerWorks();
    return { link, account };
  }
}

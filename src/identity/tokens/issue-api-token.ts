import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { hashOfSecret, Ids } from '../../platform/ids/ids';
import { AccountsRepository } from '../accounts/accounts.repository';
import { UnknownAccount } from '../identity.errors';
import { ApiToken } from './api-token.entity';
import { ApiTokensRepository } from './api-tokens.repository';

const A_YEAR_MS = 365 * 86_400_000;

/** Gives an account a bearer token for the API. It is told once; only its fingerprint stays. */
@Injectable()
export class IssueApiToken {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly accounts: AccountsRepository,
    private readonly tokens: ApiTokensRepository,
  ) {}

  /** Works for a year, or until the account is closed. @throws UnknownAccount */
  async execute({ email, by }: { email: string; by: Actor }): Promise<string> {
    const account = await this.accounts.openOfEmail(email);
    if (!account) throw new UnknownAccount();
    const token = this.ids.token();
    const subject = { type: 'account', id: account.id };
    await this.acts.perform({ by, name: 'api-token.issue', subject }, async (act) => {
      const row = Object.assign(new ApiToken(), {
        id: this.ids.next(),
        accountId: account.id,
        tokenHash: hashOfSecret(token),
        createdAt: act.at,
        expiresAt: new Date(act.at.getTime() + A_YEAR_MS),
      });
      await this.tokens.add(act.manager, row);
      return { tokenId: row.id };
    });
    return token;
  }
}

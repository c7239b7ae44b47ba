import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../platform/clock/clock';
import { bearerTokenOf, isApi, Principals } from '../platform/http/access';
import { hashOfSecret } from '../platform/ids/ids';
import { Sessions } from '../platform/sessions/sessions';
import type { Account } from './accounts/account.entity';
import { accountActor } from './accounts/account-actor';
import { AccountsRepository } from './accounts/accounts.repository';
import { ApiTokensRepository } from './tokens/api-tokens.repository';
import { AccountPrincipal } from './viewer';

/**
 * Recognises accounts: by their session on pages, by their bearer token at the API. Whether the
 * account is still open is asked at every request, so that closing it needs no message to anybody.
 */
@Injectable()
export class AccountPrincipals extends Principals {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly accounts: AccountsRepository,
    private readonly tokens: ApiTokensRepository,
  ) {
    super();
  }

  async principalOf(request: Request): Promise<AccountPrincipal | null> {
    const accountId = isApi(request) ? await this.byToken(request) : await this.bySession(request);
    const account = accountId && (await this.accounts.openOfId(accountId));
    return account ? principalFor(account) : null;
  }

  private async byToken(request: Request): Promise<string | null> {
    const token = bearerTokenOf(request);
    return token && this.tokens.accountIdOf(hashOfSecret(token), this.clock.now());
  }

  private async bySession(request: Request): Promise<string | null> {
    const session = await this.sessions.of(request);
    return session?.ownerKind === 'account' ? session.ownerId : null;
  }
}

function principalFor({ id, role, territoryId, name }: Account): AccountPrincipal {
  return new AccountPrincipal({ accountId: id, role, territoryId, name, actor: accountActor(id) });
}

import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../platform/clock/clock';
import { bearerTokenOf, isApi, type Principal, Principals } from '../platform/http/access';
import { hashOfSecret } from '../platform/ids/ids';
import { Sessions } from '../platform/sessions/sessions';
import { AccessCardsRepository } from './access-cards/access-cards.repository';
import type { Account } from './accounts/account.entity';
import { accountActor } from './accounts/account-actor';
import { AccountsRepository } from './accounts/accounts.repository';
import { AccountPrincipal, herselfOf, ParticipantPrincipal } from './viewer';

/**
 * Recognises accounts, by their session on pages and by their bearer token at the API, and people at their own
 * door, by their session alone. Whether the account is still open, the card still live, is asked at every
 * request, so that ending it needs no message to anybody.
 */
@Injectable()
export class AccountPrincipals extends Principals {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly accounts: AccountsRepository,
    private readonly cards: AccessCardsRepository,
  ) {
    super();
  }

  principalOf(request: Request): Promise<Principal | null> {
    return isApi(request) ? this.byToken(request) : this.bySession(request);
  }

  private async byToken(request: Request): Promise<Principal | null> {
    const token = bearerTokenOf(request);
    const account = token && (await this.accounts.openOfToken(hashOfSecret(token), this.clock.now()));
    return account ? principalFor(account) : null;
  }

  private async bySession(request: Request): Promise<Principal | null> {
    const session = await this.sessions.of(request);
    if (session?.ownerKind === 'account') return this.account(session.ownerId);
    return session?.ownerKind === 'participant' ? this.herself(session.ownerId) : null;
  }

  private async account(accountId: string): Promise<Principal | null> {
    const account = await this.accounts.openOfId(accountId);
    return account && principalFor(account);
  }

  private async herself(participantId: string): Promise<Principal | null> {
    const card = await this.cards.liveOf(participantId);
    return card && new ParticipantPrincipal(herselfOf(participantId, card.territoryId));
  }
}

function principalFor({ id, role, territoryId, name }: Account): AccountPrincipal {
  return new AccountPrincipal({ accountId: id, role, territoryId, name, actor: accountActor(id) });
}

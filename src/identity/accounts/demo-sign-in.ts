import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts';
import { Config } from '../../platform/config/config';
import { NotFound } from '../../platform/http/domain-error';
import { Sessions } from '../../platform/sessions/sessions';
import { NoDemoInProduction } from '../identity.errors';
import type { Exchange } from '../sign-in/sign-in';
import { accountActor } from './account-actor';
import type { Account } from './account.entity';
import { AccountsRepository } from './accounts.repository';
import type { Role } from './role';

/** A character one may become. */
export interface DemoAccount {
  readonly id: string;
  readonly role: Role;
  readonly email: string;
  readonly name: string;
}

/** Becoming a character of the demo world without a password. In production there are none, and this refuses. */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly acts: Acts,
    private readonly config: Config,
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
  ) {}

  /** Leads first, then coaches, by name; nobody in production. */
  async characters(): Promise<DemoAccount[]> {
    if (this.config.production) return [];
    return (await this.accounts.demo()).map(characterOf);
  }

  /** The page whose button signs in as this character: the third word of an `account` line at start-up. */
  linkFor({ id }: { readonly id: string }): string {
    this.assertNotProduction();
    return `${this.config.baseUrl}/dev/connexion/${id}`;
  }

  /** @throws NotFound when it is nobody of the demo world. */
  async character(id: string): Promise<DemoAccount> {
    this.assertNotProduction();
    const account = await this.accounts.openOfId(id);
    if (!account?.demo) throw new NotFound();
    return characterOf(account);
  }

  async enter(id: string, exchange: Exchange): Promise<DemoAccount> {
    const character = await this.character(id);
    const subject = { type: 'account', id };
    await this.acts.perform({ by: accountActor(id), name: 'sign-in.demo', subject }, async ({ manager }) => {
      await this.sessions.begin(exchange, { kind: 'account', id }, { manager });
      return {};
    });
    return character;
  }

  private assertNotProduction(): void {
    if (this.config.production) throw new NoDemoInProduction();
  }
}

function characterOf({ id, role, email, name }: Account): DemoAccount {
  return { id, role, email, name };
}

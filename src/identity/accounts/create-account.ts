import { Injectable } from '@nestjs/common';
import type { Actor, OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { blindIndex } from '../../platform/encryption/encrypted';
import { Ids } from '../../platform/ids/ids';
import { EmailTaken, UnknownTerritory } from '../identity.errors';
import { OneTimeLinks } from '../links/one-time-links';
import { TerritoryQuery } from '../territory.query';
import { Account } from './account.entity';
import { AccountsRepository } from './accounts.repository';
import { emailFrom, nameFromEmail } from './email-address';
import { type Role, worksInTerritory } from './role';

export interface NewAccount {
  readonly email: string;
  readonly role: Role;
  /** Code of the territory, `dijon`; not needed for an admin. */
  readonly territory?: string | null;
  readonly name?: string;
  /** A character of the demo world. */
  readonly demo?: boolean;
  readonly by: Actor;
}

/** Makes an account from the command line or the seeds. Nobody can sign in to it before its set-up link is used. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly accounts: AccountsRepository,
    private readonly territories: TerritoryQuery,
    private readonly links: OneTimeLinks,
  ) {}

  /**
   * Answers the link through which its holder chooses a password (7 days, once).
   * @throws NotAnEmail, UnknownTerritory, EmailTaken
   */
  async execute(wanted: NewAccount): Promise<{ accountId: string; setUpUrl: string }> {
    const email = emailFrom(wanted.email);
    const territoryId = await this.territoryOf(wanted);
    const made = await this.acts.perform({ by: wanted.by, name: 'account.create' }, async (act) => {
      const account = await this.open(act, { ...wanted, email, territoryId });
      const link = await this.links.make(act, account.id, 'set_up');
      return { accountId: account.id, linkId: link.id };
    });
    return { accountId: made.accountId, setUpUrl: this.links.urlOf(made.linkId) };
  }

  /** The account itself, within an act under way: an invitation makes one too. */
  async open(
    act: OpenAct,
    wanted: Omit<NewAccount, 'by' | 'territory'> & { territoryId: string | null },
  ): Promise<Account> {
    const emailIndex = blindIndex(wanted.email);
    if (await this.accounts.hasEmail(emailIndex, act.manager)) throw new EmailTaken();
    const account = Object.assign(new Account(), {
      id: this.ids.next(),
      email: wanted.email,
      emailIndex,
      name: wanted.name?.trim() || nameFromEmail(wanted.email),
      role: wanted.role,
      territoryId: wanted.territoryId,
      demo: wanted.demo ?? false,
      createdAt: act.at,
      createdBy: act.by.kind === 'account' ? act.by.id : null,
    });
    await this.accounts.add(act.manager, account);
    act.about({ type: 'account', id: account.id });
    return account;
  }

  private async territoryOf({ role, territory }: NewAccount): Promise<string | null> {
    if (!worksInTerritory(role)) return null;
    const id = territory ? await this.territories.idOfCode(territory) : null;
    if (!id) throw new UnknownTerritory(await this.territories.codes());
    return id;
  }
}

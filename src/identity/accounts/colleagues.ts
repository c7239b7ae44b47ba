import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/acts/act';
import { NotFound } from '../../platform/http/domain-error';
import { UnknownAccount } from '../identity.errors';
import type { Viewer } from '../viewer';
import { AccountsRepository } from './accounts.repository';
import type { Role } from './role';

/** A colleague, as the screens of a territory name her. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  readonly closed: boolean;
}

/** Who works here, for lists, for names beside a note, for whoever takes over. */
@Injectable()
export class Colleagues {
  constructor(private readonly accounts: AccountsRepository) {}

  /** Those of the viewer's territory (everybody for an admin), by name, closed accounts included. */
  async seenBy(viewer: Viewer): Promise<Colleague[]> {
    const accounts = await this.accounts.seenBy(viewer);
    const closed = await this.accounts.closedAmong(accounts.map(({ id }) => id));
    return accounts.map(({ id, name, role, email }) => ({ id, name, role, email, closed: closed.has(id) }));
  }

  /** One of them. @throws NotFound for anybody else, and for nobody. */
  async one(viewer: Viewer, id: string): Promise<Colleague> {
    const colleague = (await this.seenBy(viewer)).find((one) => one.id === id);
    if (!colleague) throw new NotFound();
    return colleague;
  }

  /**
   * On whose behalf the command line works: what is asked is what this account may see, what is done is done by `by`.
   * @throws UnknownAccount when no open account has this address.
   */
  async behind(email: string, by: Actor): Promise<Viewer> {
    const account = await this.accounts.openOfEmail(email);
    if (!account) throw new UnknownAccount();
    const { id, role, territoryId, name } = account;
    return { accountId: id, role, territoryId, name, actor: by };
  }

  /** Names by id, for accounts of any territory: who wrote or read something is told to who may see it. */
  namesOf(accountIds: readonly string[]): Promise<Map<string, string>> {
    return this.accounts.namesOf(accountIds);
  }
}

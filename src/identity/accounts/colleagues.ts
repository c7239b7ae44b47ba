import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/http/domain-error';
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

  /** Names by id, for accounts of any territory: who wrote or read something is told to who may see it. */
  namesOf(accountIds: readonly string[]): Promise<Map<string, string>> {
    return this.accounts.namesOf(accountIds);
  }
}

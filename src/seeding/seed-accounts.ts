import { Injectable } from '@nestjs/common';
import { CreateAccount, type Viewer } from '../identity';
import { SYSTEM } from '../platform/acts/act';
import { Programmes } from '../programmes';
import { UnknownSeedKey } from './seeding.errors';
import type { SeedAccount } from './world-files';

/** The viewer behind each key of a world's accounts. */
export type Viewers = ReadonlyMap<string, Viewer>;

@Injectable()
export class SeedAccounts {
  constructor(
    private readonly creating: CreateAccount,
    private readonly programmes: Programmes,
  ) {}

  async open(accounts: readonly SeedAccount[]): Promise<Viewers> {
    const viewers = new Map<string, Viewer>();
    for (const account of accounts) viewers.set(account.key, await this.one(account));
    return viewers;
  }

  private async one({ email, role, name, territory }: SeedAccount): Promise<Viewer> {
    const place = await this.programmes.territoryOfCode(territory);
    if (!place) throw new UnknownSeedKey(territory);
    const { accountId } = await this.creating.execute({
      email,
      role,
      name,
      territory,
      demo: true,
      by: SYSTEM,
    });
    return { accountId, role, territoryId: place.id, name, actor: { kind: 'account', id: accountId } };
  }
}

/** What stands behind a key. @throws UnknownSeedKey */
export function named<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key);
  if (thing === undefined) throw new UnknownSeedKey(key);
  return thing;
}

import { Injectable } from '@nestjs/common';
import { CreateAccount, type Viewer } from '../identity';
import { SYSTEM } from '../platform/acts/act';
import { Programmes, TurnTopicOn } from '../programmes';
import type { DisclosureTopic } from '../reference';
import { UnknownSeedKey } from './seeding.errors';
import type { SeedAccount } from './world-files';

/** The viewer behind each key of a world's accounts. */
export type Viewers = ReadonlyMap<string, Viewer>;

@Injectable()
export class SeedAccounts {
  constructor(
    private readonly creating: CreateAccount,
    private readonly programmes: Programmes,
    private readonly turning: TurnTopicOn,
  ) {}

  async open(accounts: readonly SeedAccount[]): Promise<Viewers> {
    const viewers = new Map<string, Viewer>();
    for (const account of accounts) viewers.set(account.key, await this.one(account));
    return viewers;
  }

  async turnTopicsOn(topics: Readonly<Record<string, DisclosureTopic[]>>): Promise<void> {
    for (const [territory, opened] of Object.entries(topics)) {
      const territoryId = await this.territoryId(territory);
      for (const topic of opened) await this.turning.execute(SYSTEM, territoryId, topic);
    }
  }

  private async territoryId(code: string): Promise<string> {
    const place = await this.programmes.territoryOfCode(code);
    if (!place) throw new UnknownSeedKey(code);
    return place.id;
  }

  private async one({ email, role, name, territory }: SeedAccount): Promise<Viewer> {
    const territoryId = await this.territoryId(territory);
    const { accountId } = await this.creating.execute({
      email,
      role,
      name,
      territory,
      demo: true,
      by: SYSTEM,
    });
    return { accountId, role, territoryId, name, actor: { kind: 'account', id: accountId } };
  }
}

/** What stands behind a key. @throws UnknownSeedKey */
export function named<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key);
  if (thing === undefined) throw new UnknownSeedKey(key);
  return thing;
}

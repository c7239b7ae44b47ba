import { Injectable } from '@nestjs/common';
import { EmptinessQuery } from './emptiness.query';
import { SeedAccounts } from './seed-accounts';
import { SeedNetwork } from './seed-network';
import { SeedIntroductions } from './seed-introductions';
import { SeedInteractions } from './seed-interactions';
import { SeedPeople } from './seed-people';
import { DatabaseHoldsPeople } from './seeding.errors';
import { readWorld, type World } from './world-files';

/** How many of each were made. */
export interface SeedCounts {
  readonly accounts: number;
  readonly employers: number;
  readonly openings: number;
  readonly participants: number;
}

/** Loads a world through the same use cases as everybody: what a screen would refuse, a seed may not write. */
@Injectable()
export class Seeds {
  constructor(
    private readonly emptiness: EmptinessQuery,
    private readonly accounts: SeedAccounts,
    private readonly network: SeedNetwork,
    private readonly people: SeedPeople,
    private readonly introductions: SeedIntroductions,
    private readonly interactions: SeedInteractions,
  ) {}

  /** @throws DatabaseHoldsPeople unless forced */
  async load(world: World, { force = false }: { force?: boolean } = {}): Promise<SeedCounts> {
    return this.emptiness.alone(async () => {
      if (!force && (await this.emptiness.holdsPeople())) throw new DatabaseHoldsPeople();
      return this.write(world);
    });
  }

  /** Loads a world into a database that holds nobody yet, and leaves any other alone. */
  async loadIfEmpty(world: World): Promise<void> {
    await this.emptiness.alone(async () => {
      if ((await this.emptiness.holdsAccounts()) || (await this.emptiness.holdsPeople())) return;
      await this.write(world);
    });
  }

  private async write(world: World): Promise<SeedCounts> {
    const files = await readWorld(world);
    const viewers = await this.accounts.open(files.accounts);
    await this.accounts.turnTopicsOn(files.topicsTurnedOn);
    const network = await this.network.fill(files.employers, files.openings, viewers);
    const people = await this.people.welcome(files.people, viewers, network.employers);
    const { openings, contacts } = network;
    await this.introductions.begin(files.introductions, { viewers, people, openings, contacts });
    await this.interactions.log(files.interactions, { viewers, people, employers: network.employers });
    return {
      accounts: files.accounts.length,
      employers: files.employers.length,
      openings: files.openings.length,
      participants: files.people.length,
    };
  }
}

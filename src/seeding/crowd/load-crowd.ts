import { Injectable } from '@nestjs/common';
import { CreateAccount, type Role, type Viewer } from '../../identity';
import { BringEmployers, RestEmployer } from '../../network';
import { BringOpenings, type BroughtOpening } from '../../openings';
import { BringPeople } from '../../people';
import { type Actor, SYSTEM } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { Programmes } from '../../programmes';
import { EmptinessQuery } from '../emptiness.query';
import { DatabaseHoldsPeople, UnknownSeedKey } from '../seeding.errors';
import type { SeedCounts } from '../seeds';
import { Crowd } from './crowd';
import { shippedReference } from './crowd-reference';
import type { CrowdSize } from './crowd-size';
import type { CrowdOpening } from './openings/opening-maker';
import type { CrowdCaseload } from './people/person-maker';
import { StatisticsQuery } from './statistics.query';

const BATCH = 1_000;
const BY: Actor = SYSTEM;

export interface CrowdOptions {
  /** Load it although the database holds people. */
  readonly force?: boolean;
  /** How many employers, openings and people are written so far. */
  readonly onProgress?: (written: number) => void;
}

/** Writes a crowd, a thousand rows at a time, through faces of the rooms that check what everybody's rows are checked for. */
@Injectable()
export class LoadCrowd {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly emptiness: EmptinessQuery,
    private readonly programmes: Programmes,
    private readonly creating: CreateAccount,
    private readonly employers: BringEmployers,
    private readonly resting: RestEmployer,
    private readonly openings: BringOpenings,
    private readonly people: BringPeople,
    private readonly statistics: StatisticsQuery,
  ) {}

  /**
   * The same size and seed load the same world on the same day. Loaded beside itself, it meets its own numbers again
   * and is refused.
   * @throws DatabaseHoldsPeople unless forced, SiretAlreadyKnown
   */
  async load(
    size: CrowdSize,
    { force = false, onProgress = () => undefined }: CrowdOptions = {},
  ): Promise<SeedCounts> {
    return this.emptiness.alone(async () => {
      if (!force && (await this.emptiness.holdsPeople())) throw new DatabaseHoldsPeople();
      return this.write(new Crowd(size, this.clock.today(), shippedReference()), onProgress);
    });
  }

  private async write(crowd: Crowd, onProgress: (written: number) => void): Promise<SeedCounts> {
    let written = 0;
    const wrote = (more: number) => onProgress((written += more));
    await this.writeEmployers(crowd, wrote);
    await this.writeOpenings(crowd, wrote);
    const accounts = await this.writeCaseloads(crowd, wrote);
    await this.statistics.refresh();
    const { employers, openings, participants } = crowd.size;
    return { accounts, employers, openings, participants };
  }

  private async writeEmployers({ employers }: Crowd, wrote: (more: number) => void): Promise<void> {
    for (const batch of batches(employers, BATCH)) {
      await this.acts.perform({ by: BY, name: 'employers.bring' }, async (act) => {
        await this.employers.within(act, batch);
        return { count: batch.length };
      });
      wrote(batch.length);
    }
  }

  private async writeOpenings(crowd: Crowd, wrote: (more: number) => void): Promise<void> {
    let place = 0;
    const brought = (one: CrowdOpening): BroughtOpening => ({
      id: one.id,
      details: one.details,
      externalId: `foule-${crowd.size.seed}-${++place}`,
      publishedOn: one.publishedOn,
      freshOn: one.freshOn,
    });
    for (const batch of batches(crowd.openings(), BATCH)) {
      const told = batch.map(brought);
      await this.acts.perform({ by: BY, name: 'openings.bring' }, async (act) => {
        await this.openings.within(act, told);
        return { count: batch.length };
      });
      wrote(batch.length);
    }
  }

  /** A lead and coaches in each town; the first coach of a town notes which employers are left in peace. */
  private async writeCaseloads(crowd: Crowd, wrote: (more: number) => void): Promise<number> {
    let accounts = 0;
    const led = new Set<string>();
    for (const { coach, people } of crowd.caseloads()) {
      const isFirst = !led.has(coach.territory);
      if (isFirst) {
        led.add(coach.territory);
        await this.account(leadOf(coach, crowd.size.seed), 'lead', true);
        accounts += 1;
      }
      const viewer = await this.account(coach, 'coach', isFirst);
      accounts += 1;
      if (led.size === 1 && isFirst) await this.leaveInPeace(crowd, viewer);
      await this.people.execute(
        viewer,
        people.map(({ id, details, wishes }) => ({ id, details, wishes })),
      );
      wrote(people.length);
    }
    return accounts;
  }

  private async leaveInPeace({ employers }: Crowd, viewer: Viewer): Promise<void> {
    for (const { id, resting } of employers) {
      if (resting)
        await this.resting.execute(viewer, id, { kind: 'do_not_solicit', reason: 'Ne recrute plus.' });
    }
  }

  /** Nobody signs in to hundreds of them: the first of a town are characters of the demo. */
  private async account(
    { email, name, territory }: CrowdCaseload['coach'],
    role: Role,
    demo: boolean,
  ): Promise<Viewer> {
    const place = await this.programmes.territoryOfCode(territory);
    if (!place) throw new UnknownSeedKey(territory);
    const { accountId } = await this.creating.execute({ email, role, name, territory, demo, by: BY });
    return { accountId, role, territoryId: place.id, name, actor: { kind: 'account', id: accountId } };
  }
}

function leadOf({ territory }: CrowdCaseload['coach'], seed: number): CrowdCaseload['coach'] {
  return {
    email: `responsable-${seed}-${territory}@foule.invalid`,
    name: `Responsable de ${territory}`,
    territory,
  };
}

/** So many at a time, the last ones fewer. */
function* batches<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    if (batch.push(one) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

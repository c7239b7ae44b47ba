import { Injectable } from '@nestjs/common';
import type { Asker } from '../identity';
import { PeopleQuery } from '../people';
import { Clock } from '../platform/clock/clock';
import {
  type Allowance,
  type Excess,
  excessesOf,
  type Immersion,
  immersionAllowance,
} from './immersion-allowance';
import { PlacementsRepository } from './placements.repository';

/** An immersion as whoever follows her reads it. */
export interface RecordedImmersion extends Immersion {
  readonly employerId: string;
  readonly openingId: string | null;
  readonly at: Date;
  readonly by: string | null;
  /** What it went beyond, after those that were there before it was recorded, and those recorded since. */
  readonly excesses: readonly Excess[];
}

/** Her immersions, and what the law leaves at one host. */
@Injectable()
export class PlacementsQuery {
  constructor(
    private readonly people: PeopleQuery,
    private readonly placements: PlacementsRepository,
    private readonly clock: Clock,
  ) {}

  /** Newest first. @throws ParticipantNotFound */
  async immersions(asker: Asker, participantId: string): Promise<RecordedImmersion[]> {
    await this.people.territoryOf(asker, participantId);
    const all = await this.placements.immersionsOf(participantId);
    return all.map((one) => {
      const others = all.filter(({ id, employerId }) => id !== one.id && employerId === one.employerId);
      const { id, startsOn, endsOn, renews, employerId, openingId, at, by } = one;
      const excesses = excessesOf(one, others);
      return { id, startsOn, endsOn, renews, employerId, openingId, at, by, excesses };
    });
  }

  /** What is left for her at each host where she was, or will be, by employer id. @throws ParticipantNotFound */
  async allowances(asker: Asker, participantId: string): Promise<ReadonlyMap<string, Allowance>> {
    const all = await this.immersions(asker, participantId);
    const today = this.clock.today();
    const hosts = [...new Set(all.map(({ employerId }) => employerId))];
    const at = (host: string) => all.filter(({ employerId }) => employerId === host);
    return new Map(hosts.map((host) => [host, immersionAllowance(at(host), today)]));
  }

  /** What is left for her at this host, today. @throws ParticipantNotFound */
  async allowanceAt(asker: Asker, participantId: string, employerId: string): Promise<Allowance> {
    const all = await this.immersions(asker, participantId);
    const here = all.filter((one) => one.employerId === employerId);
    return immersionAllowance(here, this.clock.today());
  }
}

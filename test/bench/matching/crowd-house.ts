import type { INestApplicationContext } from '@nestjs/common';
import { herselfOf, type Herself } from '../../../src/identity';
import { Board } from '../../../src/matching/board/board';
import { MatchContexts } from '../../../src/matching/match-contexts';
import type { MatchContext } from '../../../src/matching/match-context';
import type { TitleIndex } from '../../../src/matching/title-index';
import { type OpeningFacts, PublishedOpeningsQuery } from '../../../src/openings';
import { PeopleQuery, type WishProfile } from '../../../src/people';
import { Clock } from '../../../src/platform/clock/clock';
import { Programmes } from '../../../src/programmes';
import type { CrowdSize } from '../../../src/seeding';
import { Crowd } from '../../../src/seeding/crowd/crowd';
import { shippedReference } from '../../../src/seeding/crowd/crowd-reference';
import type { CrowdPerson } from '../../../src/seeding/crowd/people/person-maker';

/** Somebody of the crowd, as the house knows her and as only the crowd does. */
export interface Known {
  readonly person: CrowdPerson;
  readonly herself: Herself;
  readonly coachEmail: string;
}

/** A house that a crowd was loaded into, asked part by part. */
export class CrowdHouse {
  readonly crowd: Crowd;
  private readonly territories = new Map<string, string>();

  constructor(
    readonly app: INestApplicationContext,
    size: CrowdSize,
  ) {
    this.crowd = new Crowd(size, this.part(Clock).today(), shippedReference());
  }

  part<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token as never, { strict: false });
  }

  /** So many people, spread over the whole crowd. */
  async people(count: number): Promise<Known[]> {
    const every = Math.max(1, Math.floor(this.crowd.size.participants / count));
    const known: Known[] = [];
    let place = 0;
    for (const { coach, people } of this.crowd.caseloads()) {
      const territoryId = await this.territory(coach.territory);
      for (const person of people) {
        if (place++ % every > 0 || known.length === count) continue;
        known.push({ person, herself: herselfOf(person.id, territoryId), coachEmail: coach.email });
      }
    }
    return known;
  }

  profileOf({ herself }: Known): Promise<WishProfile> {
    return this.part(PeopleQuery).wishProfile(herself, herself.participantId);
  }

  /** Every published opening: those of a crowd belong to no territory. */
  openings({ herself }: Known): Promise<OpeningFacts[]> {
    return this.part(PublishedOpeningsQuery).within(herself);
  }

  /** What matching knows of her today, her words asked to the engine. */
  async contextOf(profile: WishProfile, untold: TitleIndex): Promise<MatchContext> {
    const contexts = this.part(MatchContexts);
    const understood = await contexts.understoodFor([profile], untold);
    const own = await contexts.ofPerson(profile, () => null, understood);
    return { ...contexts.ofToday(), ...own };
  }

  private async territory(code: string): Promise<string> {
    const known = this.territories.get(code) ?? (await this.part(Programmes).territoryOfCode(code))!.id;
    this.territories.set(code, known);
    return known;
  }
}

/** A board of these openings, open to every territory. */
export function boardOf(openings: readonly OpeningFacts[]): Board {
  const board = new Board();
  board.put(openings.map((facts) => ({ territoryId: null, facts })));
  return board;
}

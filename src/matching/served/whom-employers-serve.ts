import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { OccupationsOfEmployers } from '../../openings';
import { PeopleQuery } from '../../people';
import { Occupations, type SectorCode, sectorOfRome } from '../../reference';
import { type Served, wishesServed } from './wishes-served';

/** An employer, by what is public of his work. */
export interface SectoredEmployer {
  readonly id: string;
  readonly sector: SectorCode | null;
}

/** For each of some employers, those of one's own people whose wishes he might serve. */
@Injectable()
export class WhomEmployersServe {
  constructor(
    private readonly people: PeopleQuery,
    private readonly openings: OccupationsOfEmployers,
    private readonly occupations: Occupations,
  ) {}

  /** By employer id; a person in the order of her id. */
  async of(
    viewer: Viewer,
    employers: readonly SectoredEmployer[],
  ): Promise<ReadonlyMap<string, readonly Served[]>> {
    const [profiles, known] = await Promise.all([
      this.people.wishProfiles(viewer),
      this.openings.of(employers.map(({ id }) => id)),
    ]);
    const sectorOf = (code: string) => sectorOfRome(code, this.occupations.find(code));
    return new Map(
      employers.map(({ id, sector }) => {
        const work = { employerId: id, sector, occupations: known.get(id) ?? [] };
        return [id, wishesServed(profiles, work, sectorOf)];
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Ids } from '../platform/ids/ids';
import { ProgrammeRules } from './programme-rules';
import { Programme } from './programme.entity';
import { type ProgrammeRows, ProgrammesRepository } from './programmes.repository';
import {
  type ProgrammeProfile,
  readProgrammeProfiles,
  readTerritoryProfiles,
  type TerritoryProfile,
} from './reference-files';
import { Structure } from './structure.entity';
import { TerritoryProgramme } from './territory-programme.entity';
import { Territory } from './territory.entity';

/** Brings territories, structures and rule profiles to what the reference files say; again changes nothing. */
@Injectable()
export class LoadProgrammes {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly repository: ProgrammesRepository,
  ) {}

  /** @throws InvalidProgrammeRules before anything is written. */
  async execute(
    by: Actor = SYSTEM,
  ): Promise<{ programmes: number; territories: number; structures: number }> {
    const profiles = await readProgrammeProfiles();
    const places = await readTerritoryProfiles();
    const rules = profiles.map((profile) => ProgrammeRules.from(profile.rules, profile.code));
    return this.acts.perform({ by, name: 'programmes.load' }, async ({ manager }) => {
      const known = await this.repository.alone(manager);
      const territories = places.map((place) => this.territory(place, known));
      const structures = places.flatMap((place, index) =>
        this.structures(place, territories[index]!.id, known),
      );
      await this.repository.keep(manager, {
        territories,
        structures,
        programmes: profiles.map((profile, index) => this.programme(profile, rules[index]!, known)),
        runs: places.map((place, index) => this.run(place, territories[index]!.id, known)),
      });
      return { programmes: profiles.length, territories: territories.length, structures: structures.length };
    });
  }

  private territory({ code, name, department }: TerritoryProfile, known: ProgrammeRows): Territory {
    const row = known.territories.find((one) => one.code === code) ?? this.made(new Territory());
    return Object.assign(row, { code, name, department });
  }

  private structures(place: TerritoryProfile, territoryId: string, known: ProgrammeRows): Structure[] {
    return place.structures.map(({ name, role, shelters }) => {
      const same = (one: Structure) => one.territoryId === territoryId && one.name === name;
      const row = known.structures.find(same) ?? this.made(new Structure());
      return Object.assign(row, { territoryId, name, role, shelters: [...(shelters ?? [])] });
    });
  }

  private programme(profile: ProgrammeProfile, rules: ProgrammeRules, known: ProgrammeRows): Programme {
    const { code, name, validFrom, validTo, source } = profile;
    const same = (one: Programme) => one.code === code && one.validFrom === validFrom;
    const row = known.programmes.find(same) ?? this.made(new Programme());
    return Object.assign(row, { code, name, rules, validFrom, validTo, source });
  }

  /** A run that an instance has since ended, or given topics, keeps what was decided there. */
  private run(
    { programme }: TerritoryProfile,
    territoryId: string,
    known: ProgrammeRows,
  ): TerritoryProgramme {
    const { code: programmeCode, startsOn } = programme;
    const same = (one: TerritoryProgramme) => one.territoryId === territoryId && one.startsOn === startsOn;
    const row =
      known.runs.find(same) ??
      Object.assign(this.made(new TerritoryProgramme()), { endsOn: null, topicsTurnedOn: [] });
    return Object.assign(row, { territoryId, programmeCode, startsOn });
  }

  private made<T extends { id: string }>(row: T): T {
    return Object.assign(row, { id: this.ids.next() });
  }
}

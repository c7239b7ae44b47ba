import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { CivilDay } from '../platform/clock/civil-day';
import { Programme } from './programme.entity';
import { Structure } from './structure.entity';
import { TerritoryProgramme } from './territory-programme.entity';
import { Territory } from './territory.entity';

/** What the reference files say, as rows; built by LoadProgrammes. */
export interface ProgrammeRows {
  readonly programmes: Programme[];
  readonly territories: Territory[];
  readonly structures: Structure[];
  readonly runs: TerritoryProgramme[];
}

/** Territories, the structures that work there, and the rules they work by. Nothing here is about a person. */
@Injectable()
export class ProgrammesRepository {
  constructor(private readonly source: DataSource) {}

  territories(): Promise<Territory[]> {
    return this.source.manager.find(Territory, { order: { name: 'ASC' } });
  }

  territoryOfCode(code: string): Promise<Territory | null> {
    return this.source.manager.findOneBy(Territory, { code });
  }

  /** Lead first, then partners by name. */
  structuresOf(territoryId: string): Promise<Structure[]> {
    return this.source.manager.find(Structure, {
      where: { territoryId },
      order: { role: 'ASC', name: 'ASC' },
    });
  }

  /** What the territory runs on that day; `null` when it runs nothing. */
  runOf(territoryId: string, day: CivilDay): Promise<TerritoryProgramme | null> {
    const begun = { territoryId, startsOn: LessThanOrEqual(day) };
    return this.source.manager.findOne(TerritoryProgramme, {
      where: [
        { ...begun, endsOn: IsNull() },
        { ...begun, endsOn: MoreThanOrEqual(day) },
      ],
      order: { startsOn: 'DESC' },
    });
  }

  /** The profile of a programme that holds on that day; `null` when none does. */
  profileOf(code: string, day: CivilDay): Promise<Programme | null> {
    const begun = { code, validFrom: LessThanOrEqual(day) };
    return this.source.manager.findOne(Programme, {
      where: [
        { ...begun, validTo: IsNull() },
        { ...begun, validTo: MoreThanOrEqual(day) },
      ],
      order: { validFrom: 'DESC' },
    });
  }

  /** Everything already loaded, seen by one process at a time until the transaction ends. */
  async alone(manager: EntityManager): Promise<ProgrammeRows> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('programmes'))`);
    return {
      programmes: await manager.find(Programme),
      territories: await manager.find(Territory),
      structures: await manager.find(Structure),
      runs: await manager.find(TerritoryProgramme),
    };
  }

  async keep(manager: EntityManager, rows: ProgrammeRows): Promise<void> {
    await manager.save(rows.territories);
    await manager.save(rows.structures);
    await manager.save(rows.programmes);
    await manager.save(rows.runs);
  }

  /** Adds a topic to what the territory runs on that day. False when it runs nothing. */
  async turnOn(manager: EntityManager, territoryId: string, topic: string, day: CivilDay): Promise<boolean> {
    const run = await this.runOf(territoryId, day);
    if (!run) return false;
    await manager.query(
      `UPDATE territory_programme SET topics_turned_on = array_append(topics_turned_on, $2)
       WHERE id = $1 AND NOT $2 = ANY (topics_turned_on)`,
      [run.id, topic],
    );
    return true;
  }
}

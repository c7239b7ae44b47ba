import { Injectable } from '@nestjs/common';
import type { CivilDay } from '../platform/clock/civil-day';
import { ProgrammeRules } from './programme-rules';
import { ProgrammesRepository } from './programmes.repository';
import type { StructureRole } from './structure.entity';

/** A territory as other rooms know it. */
export interface TerritoryView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly department: string;
}

export interface StructureView {
  readonly id: string;
  readonly name: string;
  readonly role: StructureRole;
  readonly shelters: readonly string[];
}

/** The programme a territory runs on a given day. */
export interface RunningProgramme {
  readonly code: string;
  readonly name: string;
  readonly rules: ProgrammeRules;
  /** Disclosure topics off by default that this territory turned on. */
  readonly topicsTurnedOn: readonly string[];
}

/** What the other rooms ask about territories and programmes. */
@Injectable()
export class Programmes {
  constructor(private readonly repository: ProgrammesRepository) {}

  /** All territories, by name. */
  async territories(): Promise<TerritoryView[]> {
    const rows = await this.repository.territories();
    return rows.map(({ id, code, name, department }) => ({ id, code, name, department }));
  }

  async territoryOfCode(code: string): Promise<TerritoryView | null> {
    const row = await this.repository.territoryOfCode(code);
    return row && { id: row.id, code: row.code, name: row.name, department: row.department };
  }

  /** Lead structure first. Internal: a structure's name tells where a person lives. */
  async structuresOf(territoryId: string): Promise<StructureView[]> {
    const rows = await this.repository.structuresOf(territoryId);
    return rows.map(({ id, name, role, shelters }) => ({ id, name, role, shelters }));
  }

  /** The programme and the profile that hold there on that day; `null` when the territory runs none. */
  async runningIn(territoryId: string, day: CivilDay): Promise<RunningProgramme | null> {
    const run = await this.repository.runOf(territoryId, day);
    const profile = run && (await this.repository.profileOf(run.programmeCode, day));
    if (!run || !profile) return null;
    const rules = ProgrammeRules.from(profile.rules, profile.code);
    return { code: profile.code, name: profile.name, rules, topicsTurnedOn: run.topicsTurnedOn };
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDay } from '../platform/clock/civil-day';
import { PACKAGE_ROOT } from '../platform/config/config';
import type { StructureRole } from './structure.entity';

/** One entry of seeds/reference/programmes.json; `rules` is checked by ProgrammeRules. */
export interface ProgrammeProfile {
  readonly code: string;
  readonly name: string;
  readonly validFrom: CivilDay;
  readonly validTo: CivilDay | null;
  readonly source: string;
  readonly rules: unknown;
}

/** One entry of seeds/reference/territories.json. */
export interface TerritoryProfile {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly programme: { readonly code: string; readonly startsOn: CivilDay };
  readonly structures: readonly {
    readonly name: string;
    readonly role: StructureRole;
    readonly shelters?: readonly string[];
  }[];
}

/** The rule profiles as the documents give them (domain.md, "Programme rules as data"). */
export function readProgrammeProfiles(): Promise<ProgrammeProfile[]> {
  return readReference('programmes.json');
}

/** The six COACH territories with their structures. */
export function readTerritoryProfiles(): Promise<TerritoryProfile[]> {
  return readReference('territories.json');
}

async function readReference<T>(file: string): Promise<T[]> {
  return JSON.parse(await readFile(join(PACKAGE_ROOT, 'seeds', 'reference', file), 'utf8')) as T[];
}

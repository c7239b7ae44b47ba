import { Injectable } from '@nestjs/common';
import { DataSource, type EntityMetadata, In } from 'typeorm';
import { columnClassOf } from '../../platform/classes/sees';
import { keyOf, PersonRows } from './person-rows.query';

type Row = Readonly<Record<string, unknown>>;

/** The rows about her in one table, opened, and the columns a person may be given to read. */
export interface FilePart {
  /** Name of the entity. */
  readonly entity: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** How the rows of other tables are called, where one is named. */
const NAMING = ['name', 'title', 'label'];

/** Reads a person's whole file, in every room, by the same walk as erasure: what can be erased can be read. */
@Injectable()
export class PersonFileQuery {
  constructor(
    private readonly source: DataSource,
    private readonly rows: PersonRows,
  ) {}

  /** In no particular order; empty when she is not there. */
  async of(personId: string): Promise<FilePart[]> {
    const parts: FilePart[] = [];
    for (const { entity, ids } of await this.rows.of(personId)) {
      const found = await this.source.manager
        .createQueryBuilder(entity.target, 'row')
        .where(`${keyOf(entity)} = ANY(:ids)`, { ids })
        .getMany();
      if (found.length > 0)
        parts.push({ entity: entity.name, columns: readable(entity), rows: found as Row[] });
    }
    return parts;
  }

  /** What the ids in these parts are called: an employer, an offer, a colleague. */
  async namesIn(parts: readonly FilePart[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(parts.flatMap(({ rows }) => rows.flatMap((row) => idsIn(row))));
    const names = new Map<string, string>();
    for (const entity of this.source.entityMetadatas) {
      const called = entity.columns.find(({ propertyName }) => NAMING.includes(propertyName));
      const [key, second] = entity.primaryColumns;
      if (!called || !key || second || key.type !== 'uuid' || ids.size === 0) continue;
      const where = { [key.propertyName]: In([...ids]) };
      for (const row of (await this.source.manager.find(entity.target, { where })) as Row[]) {
        names.set(String(row[key.propertyName]), String(row[called.propertyName]));
      }
    }
    return names;
  }
}

/** Everything but keys, ties to her own rows, and what nobody may read. */
function readable({ columns, target }: EntityMetadata): string[] {
  return columns
    .filter(({ isPrimary, propertyName }) => !isPrimary && propertyName !== 'rank')
    .filter(({ propertyName }) => columnClassOf(target as never, propertyName) !== 'secret')
    .map(({ propertyName }) => propertyName);
}

function idsIn(row: Row): string[] {
  return Object.values(row)
    .flat()
    .filter((value): value is string => typeof value === 'string' && UUID.test(value));
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityMetadata, In } from 'typeorm';
import { type NamesOfHers, speaksOfHer } from './names-of-hers';
import { keyOf, type RowsOfHers } from './person-rows.query';

/** What is kept for minutes or hours and may say anything: nothing ties it to a person but its words. */
const READ_THROUGH = ['sent_mail', 'waiting_table'];
/** Half an hour at most, held by a device; a sentence or a form that may be about her without naming her. */
const LET_GO = ['kept_page'];

/** A place where her name stands. */
export interface Mention {
  readonly table: string;
  readonly id: string;
  readonly column: string;
}

type Column = EntityMetadata['columns'][number];
type Row = Readonly<Record<string, unknown>>;

/** Finds what speaks of her where no id says so: sealed texts are opened and read. */
@Injectable()
export class PassingContents {
  constructor(private readonly source: DataSource) {}

  /** Rows to delete with her. `asked`: ids of outbox messages of hers, which mails carry on. */
  async about(names: NamesOfHers, asked: readonly string[], manager: EntityManager): Promise<RowsOfHers[]> {
    const found: RowsOfHers[] = [];
    for (const entity of manager.connection.entityMetadatas) {
      if (READ_THROUGH.includes(entity.tableName)) {
        const ofHers = await everyId(entity, manager, asked);
        const naming = await speaking(entity, sealedIn(entity), names, manager);
        found.push({ entity, ids: [...new Set([...ofHers, ...naming.map(({ id }) => id)])] });
      }
      if (LET_GO.includes(entity.tableName)) found.push({ entity, ids: await everyId(entity, manager) });
    }
    return found.filter(({ ids }) => ids.length > 0);
  }

  /** Texts written by somebody, about something else, in which her whole name or her number stands. */
  async mentions(names: NamesOfHers): Promise<Mention[]> {
    const { manager } = this.source;
    const found: Mention[] = [];
    for (const entity of manager.connection.entityMetadatas) {
      const texts = entity.columns.filter(({ type, isPrimary }) => type === 'text' && !isPrimary);
      if (entity.primaryColumns.length !== 1 || texts.length === 0) continue;
      for (const { id, column } of await speaking(entity, texts, names, manager))
        found.push({ table: entity.tableName, id, column });
    }
    return found;
  }
}

const PAGE = 1_000;

/** Rows in which one of these texts speaks of her. */
async function speaking(
  entity: EntityMetadata,
  texts: readonly Column[],
  names: NamesOfHers,
  manager: EntityManager,
): Promise<{ id: string; column: string }[]> {
  const found: { id: string; column: string }[] = [];
  const said = texts.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const all: { id: string }[] = await manager.query(
    `SELECT ${keyOf(entity)} AS id FROM "${entity.tableName}" WHERE num_nonnulls(${said}) > 0 ORDER BY 1`,
  );
  for (let from = 0; from < all.length; from += PAGE) {
    const ids = all.slice(from, from + PAGE).map(({ id }) => id);
    const key = entity.primaryColumns[0]!.propertyName;
    const rows = (await manager.find(entity.target, { where: { [key]: In(ids) } })) as Row[];
    for (const row of rows) {
      const column = texts.find(({ propertyName }) => speaksOfHer(textOf(row[propertyName]), names));
      if (column) found.push({ id: String(row[key]), column: column.databaseName });
    }
  }
  return found;
}

/** What was sealed because it may say anything. */
function sealedIn({ columns }: EntityMetadata): Column[] {
  return columns.filter(({ transformer }) => transformer !== undefined);
}

/** Keys of the rows of a table: all of them, or those among these. */
async function everyId(
  entity: EntityMetadata,
  manager: EntityManager,
  among?: readonly string[],
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT ${keyOf(entity)} AS id FROM "${entity.tableName}" WHERE $1::text[] IS NULL OR ${keyOf(entity)} = ANY($1)`,
    [among ?? null],
  );
  return rows.map(({ id }) => id);
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
}

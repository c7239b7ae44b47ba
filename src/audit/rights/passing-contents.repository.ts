import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityMetadata, In } from 'typeorm';
import { type NamesOfHers, speaksOfHer } from './names-of-hers';
import { keyOf, type RowsOfHers } from './person-rows.query';

/** What is kept for minutes or hours and may say anything: nothing ties it to a person but its words. */
const READ_THROUGH = ['sent_mail', 'caseload_file'];
/** Half an hour at most, held by a device; a sentence or a form that may be about her without naming her. */
const LET_GO = ['kept_page'];

/** A place where her name stands. */
export interface Mention {
  readonly table: string;
  readonly id: string;
  readonly column: string;
}

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
        const rows = await speaking(entity, names, manager, (id) => asked.includes(id));
        found.push({ entity, ids: rows.map(({ id }) => id) });
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
      if (entity.primaryColumns.length !== 1 || !entity.columns.some(({ type }) => type === 'text')) continue;
      for (const { id, column } of await speaking(entity, names, manager)) {
        if (column) found.push({ table: entity.tableName, id, column });
      }
    }
    return found;
  }
}

const PAGE = 1_000;

async function speaking(
  entity: EntityMetadata,
  names: NamesOfHers,
  manager: EntityManager,
  already: (id: string) => boolean = () => false,
): Promise<{ id: string; column: string | null }[]> {
  const found: { id: string; column: string | null }[] = [];
  const texts = entity.columns.filter(({ type, isPrimary }) => type === 'text' && !isPrimary);
  const all = await everyId(entity, manager);
  for (let from = 0; from < all.length; from += PAGE) {
    const ids = all.slice(from, from + PAGE);
    const key = entity.primaryColumns[0]!.propertyName;
    const rows = (await manager.find(entity.target, { where: { [key]: In(ids) } })) as Row[];
    for (const row of rows) {
      const id = String(row[key]);
      const column = texts.find(({ propertyName }) => speaksOfHer(textOf(row[propertyName]), names));
      if (column || already(id)) found.push({ id, column: column?.databaseName ?? null });
    }
  }
  return found;
}

async function everyId(entity: EntityMetadata, manager: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT ${keyOf(entity)} AS id FROM "${entity.tableName}" ORDER BY 1`,
  );
  return rows.map(({ id }) => id);
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
}

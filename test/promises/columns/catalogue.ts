import type { DataSource } from 'typeorm';
import { type ColumnClass, columnClassOf } from '../../../src/platform/classes/sees';

/** One column of the database, and who may ever see it. */
export interface CatalogueColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Undefined: nobody said. */
  readonly seenBy: ColumnClass | undefined;
  /** The entity that knows it; null for a table made by a migration alone. */
  readonly entity: string | null;
}

interface Known {
  readonly seenBy: ColumnClass;
  readonly why: string;
}

/** Tables without an entity, each with its reason; nothing about people may be in one. */
export const WITHOUT_ENTITY: Readonly<Record<string, Known>> = {
  migration: { seenBy: 'internal', why: 'Which migrations were run; written by TypeORM.' },
  search_document: {
    seenBy: 'employer_own',
    why: 'Public words of openings, employers and occupations, for the search in PostgreSQL.',
  },
  search_word: { seenBy: 'employer_own', why: 'Each word of their titles once, for typing mistakes.' },
};

/** Every column of every table, read off the catalogue of PostgreSQL and not off the code. */
export async function catalogueColumns(source: DataSource): Promise<CatalogueColumn[]> {
  const rows: { table: string; column: string; type: string }[] = await source.query(
    `SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS type
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema')
     ORDER BY c.table_name, c.ordinal_position`,
  );
  return rows.map((row) => ({ ...row, ...knownAs(source, row.table, row.column) }));
}

function knownAs(source: DataSource, table: string, name: string) {
  const entity = source.entityMetadatas.find(({ tableName }) => tableName === table);
  if (!entity) return { entity: null, seenBy: WITHOUT_ENTITY[table]?.seenBy };
  const column = entity.columns.find(({ databaseName }) => databaseName === name);
  const seenBy = column && columnClassOf(entity.target as never, column.propertyName);
  return { entity: entity.name, seenBy };
}

/** The figures of the proof: how many columns there are, and how many say who may see them. */
export async function columnFigures(source: DataSource): Promise<{ classed: number; total: number }> {
  const columns = await catalogueColumns(source);
  return { classed: columns.filter(({ seenBy }) => seenBy).length, total: columns.length };
}

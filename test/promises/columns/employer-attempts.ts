import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** PostgreSQL's own word for "you may not". */
export const REFUSED = '42501';

/** One thing tried on one column or one table, written so that it would do nothing if it were let through. */
export interface Attempt {
  /** `SELECT participant.first_name`. */
  readonly name: string;
  readonly sql: string;
}

/** Everything one could do to every column of every table and view, read off the catalogue. */
export async function attempts(source: DataSource): Promise<Attempt[]> {
  const columns: { table: string; column: string; type: string }[] = await source.query(
    `SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relkind IN ('r', 'v', 'm', 'p', 'f')
       AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2`,
  );
  const tables = [...new Set(columns.map(({ table }) => table))];
  return [
    ...columns.flatMap(({ table, column, type }) => [
      { name: `SELECT ${table}.${column}`, sql: `SELECT "${column}" FROM "${table}" WHERE false` },
      {
        name: `INSERT ${table}.${column}`,
        sql: `INSERT INTO "${table}" ("${column}") SELECT NULL::${type} WHERE false`,
      },
      { name: `UPDATE ${table}.${column}`, sql: `UPDATE "${table}" SET "${column}" = DEFAULT WHERE false` },
    ]),
    ...tables.flatMap((table) => [
      { name: `DELETE ${table}`, sql: `DELETE FROM "${table}" WHERE false` },
      { name: `TRUNCATE ${table}`, sql: `TRUNCATE "${table}"` },
      { name: `LOCK ${table}`, sql: `LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE` },
      { name: `COUNT ${table}`, sql: `SELECT count(*) FROM "${table}"` },
    ]),
  ];
}

/** Tries each on its own and gives back what was not refused, with what PostgreSQL said instead. */
export async function letThrough(client: Client, tried: readonly Attempt[]): Promise<string[]> {
  const passed: string[] = [];
  for (const { name, sql } of tried) {
    const said = await answerTo(client, sql);
    if (said !== REFUSED) passed.push(name);
  }
  return passed;
}

/** `done`, or the code of the error. Nothing is kept. */
export async function answerTo(client: Client, sql: string, values: unknown[] = []): Promise<string> {
  await client.query('BEGIN');
  try {
    await client.query(sql, values);
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? 'no code';
  } finally {
    await client.query('ROLLBACK');
  }
}

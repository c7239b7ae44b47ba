import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PACKAGE_ROOT } from '../platform/config/config';

/** The tables of seeds/reference that we write by hand; each has a header line, UTF-8, separated by commas. */
export const REFERENCE_TABLES = [
  'occupations',
  'occupation-titles',
  'occupation-sisters',
  'communes',
] as const;

export type ReferenceTable = (typeof REFERENCE_TABLES)[number] | 'naf';

/** The lines of a table as objects keyed by its header. */
export function readReferenceTable<Row extends object>(table: ReferenceTable): Row[] {
  return parse(contentOf(table), { columns: true, skip_empty_lines: true }) as Row[];
}

/** Changes whenever a line of a table loaded into the database changes. */
export function hashOfReferenceTables(): string {
  const hash = createHash('sha256');
  for (const table of REFERENCE_TABLES) hash.update(contentOf(table)).update('\0');
  return hash.digest('hex');
}

function contentOf(table: ReferenceTable): string {
  return readFileSync(join(PACKAGE_ROOT, 'seeds', 'reference', `${table}.csv`), 'utf8');
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

/** Every migration of this folder, oldest first. Files are named `<13-digit timestamp>-<verb-phrase>`. */
export const migrations: Migration[] = readdirSync(__dirname)
  .filter((file) => /^\d{13}-[a-z0-9-]+\.(ts|js)$/.test(file))
  .sort()
  .flatMap((file) => Object.values(loaded(file)));

function loaded(file: string): Record<string, Migration> {
  // The folder is the list: a migration added to it runs without being named a second time.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(join(__dirname, file)) as Record<string, Migration>;
}

import { Command } from 'commander';
import { databaseOf } from '../database-of';
import { readConfig } from '../platform/config/config';
import { result } from './output';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('brings the database to the newest migration')
    .option('--json', 'print one JSON document')
    .action(async ({ json = false }: { json?: boolean }) => {
      const database = await databaseOf(readConfig());
      await database.close();
      result({ migrated: true }, json, ['The database is up to date.']);
    });
}

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { stopEmbeddedPostgres } from '../../src/platform/database/embedded';
import { givenServer, runFolder, runName } from './test-run';

/** Stops the server if a test asked for one, and removes everything this run made. */
async function globalTeardown(): Promise<void> {
  const given = givenServer();
  if (given) await dropDatabasesOfThisRun(given);
  else if (existsSync(join(runFolder(), 'postgres'))) await stopEmbeddedPostgres(runFolder());
  rmSync(runFolder(), { recursive: true, force: true });
}

async function dropDatabasesOfThisRun(server: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [`${runName()}_`],
  );
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
  await client.end();
}

export = globalTeardown;

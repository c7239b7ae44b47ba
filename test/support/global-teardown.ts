import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stopEmbeddedPostgres } from '../../src/platform/database/embedded';
import { givenServer, runFolder, runName } from './test-run';
import { dropDatabases } from './test-server';

/** Stops the server if a test asked for one, and removes everything this run made. */
async function globalTeardown(): Promise<void> {
  if (givenServer()) await dropDatabases(`${runName()}_`);
  else if (existsSync(join(runFolder(), 'postgres'))) await stopEmbeddedPostgres(runFolder());
  rmSync(runFolder(), { recursive: true, force: true });
}

export = globalTeardown;

import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stopEmbeddedPostgres } from '../../src/platform/database/embedded';
import { openRun, RUN_PREFIX, throwAwayPlaces } from './test-run';

/**
 * Prepares a run without starting anything: specs do without a database, and the first test that asks for one
 * starts the server (see test-server.ts).
 */
async function globalSetup(): Promise<void> {
  openRun();
  for (const place of throwAwayPlaces()) {
    for (const name of readdirSync(place)) {
      const folder = join(place, name);
      if (wasLeftBehind(name, folder)) await sweep(folder);
    }
  }
}

/** A run killed with -9 leaves a folder, and a server that nobody would ever stop. */
function wasLeftBehind(name: string, folder: string): boolean {
  const pid = new RegExp(`^${RUN_PREFIX}(\\d+)-`).exec(name)?.[1];
  if (!pid || lstatSync(folder).uid !== process.getuid?.()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function sweep(folder: string): Promise<void> {
  try {
    await stopEmbeddedPostgres(folder);
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another run may be sweeping the same folder; this run does not depend on it.
  }
}

export = globalSetup;

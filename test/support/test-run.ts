import { accessSync, chmodSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const FOLDER_VARIABLE = 'ENTREMISE_TEST_FOLDER';

/** Begins the folder of every run; the number after it is the process that runs the tests. */
export const RUN_PREFIX = 'entremise-test-';

/** A file system in memory, on Linux: a database is cloned there ten times quicker than on a disk. */
const MEMORY = '/dev/shm';
/** Databases of a run take a few hundred megabytes; a container may have been given 64. */
const ROOM_WANTED = 4 * 1024 ** 3;

/** Every place in which a run may have left a folder, the one that is used when there is room first. */
export function throwAwayPlaces(): string[] {
  try {
    accessSync(MEMORY, constants.W_OK);
    return [MEMORY, tmpdir()];
  } catch {
    return [tmpdir()];
  }
}

/** Where things that nobody keeps are written: memory where there is room for them, else the usual folder. */
function throwAwayPlace(): string {
  const [first] = throwAwayPlaces() as [string];
  if (first !== MEMORY) return first;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ROOM_WANTED ? MEMORY : tmpdir();
}

/** Gives this run of Jest a folder of its own and tells it to the workers, which inherit the environment. */
export function openRun(): void {
  const folder = mkdtempSync(join(throwAwayPlace(), `${RUN_PREFIX}${process.pid}-`));
  // Under root the server runs as another user, who must be able to cross the folder.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  process.env[FOLDER_VARIABLE] = folder;
}

/** The folder of this run. */
export function runFolder(): string {
  const folder = process.env[FOLDER_VARIABLE];
  if (!folder) throw new Error('No folder for this run: test/support/global-setup.ts was not run');
  return folder;
}

/** Begins the name of every database of this run, so that runs can share one server given from outside. */
export function runName(): string {
  return `test_${basename(runFolder()).slice(RUN_PREFIX.length).replace(/\W/g, '_').toLowerCase()}`;
}

/** A server given from outside instead of the embedded one; its role must be allowed to create databases. */
export function givenServer(): string | undefined {
  return process.env.TEST_DATABASE_URL || undefined;
}

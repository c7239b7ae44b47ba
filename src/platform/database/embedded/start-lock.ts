import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askUntilAnswered } from './ask-until-answered';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { seeProcess } from './process-sight';
import { sentences } from './sentences';

/** Two minutes: a first start on a slow disk, or a recovery, ends long before. */
const PATIENCE = { everyMs: 40, times: 3000 };

/**
 * Does the work alone among all processes that start or stop a server in this data folder.
 * The lock is a folder that appears whole, by renaming, and whose entry names its holder: a lock left by a
 * killed process is seen as such and taken over. It is a courtesy: what must never happen (two servers on one
 * directory, half a cluster) is prevented by PostgreSQL's own lock and by renaming the finished cluster.
 */
export async function alone<T>(dataFolder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dataFolder, 'postgres.lock');
  const taken = await askUntilAnswered(() => take(dataFolder, lock), PATIENCE);
  if (!taken) {
    throw new EmbeddedPostgresError('start_awaited_in_vain', sentences.lockStays(lock));
  }
  try {
    return await work();
  } finally {
    giveBack(dataFolder, lock);
  }
}

/** The name under which this process can be recognised later: its number, and when it started. */
export function nameOfThisProcess(): string {
  return `${process.pid}.${seeProcess(process.pid)?.startMark ?? ''}`;
}

/** Whether the process that left this name still runs; extra parts after the second dot are ignored. */
export function stillRuns(name: string): boolean {
  const [pid = '', startMark = ''] = name.split('.');
  return seeProcess(Number(pid))?.startMark === startMark;
}

function take(dataFolder: string, lock: string): true | undefined {
  if (existsSync(lock)) takeAwayIfLeft(dataFolder, lock);
  const mine = mkdtempSync(join(dataFolder, 'postgres.lock-'));
  mkdirSync(join(mine, nameOfThisProcess()));
  try {
    renameSync(mine, lock);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    return undefined;
  }
}

/** Renamed before it is emptied: an empty folder could be taken by the next one, and then be removed under it. */
function giveBack(dataFolder: string, lock: string): void {
  const aside = join(mkdtempSync(join(dataFolder, 'postgres.lock-')), 'given-back');
  renameSync(lock, aside);
  rmSync(dirname(aside), { recursive: true, force: true });
}

function takeAwayIfLeft(dataFolder: string, lock: string): void {
  const holder = holderOf(lock);
  if (holder === undefined || stillRuns(holder)) return;
  const aside = join(dataFolder, `postgres.lock-left-by-${holder}-for-${process.pid}`);
  try {
    renameSync(lock, aside);
    // Between the look and the renaming, another process may have taken the lock over: it gets it back.
    if (holderOf(aside) !== holder) renameSync(aside, lock);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Someone else was quicker; the next question will tell.
  }
}

function holderOf(lock: string): string | undefined {
  try {
    return readdirSync(lock)[0];
  } catch {
    return undefined;
  }
}

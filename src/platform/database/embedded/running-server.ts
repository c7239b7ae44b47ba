import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { askUntilAnswered } from './ask-until-answered';
import { answerFor } from './connection';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Places } from './places';
import { readPostmaster } from './postmaster-file';
import type { Postmaster } from './postmaster-file';
import { seesPostgres } from './process-sight';
import { sentences } from './sentences';

/** Half a minute for a server that is starting, recovering or stopping to make up its mind. */
const UNTIL_IT_ANSWERS = { everyMs: 100, times: 300 };
const UNTIL_STOPPED = { everyMs: 20, times: 2000 };

/** The password of the cluster's role, from a file that only the service may read. */
export function readPassword(places: Places): string {
  try {
    return readFileSync(places.password, 'utf8').trim();
  } catch {
    throw new EmbeddedPostgresError('start_failed', sentences.passwordLost(places.password));
  }
}

/**
 * The server already running on these data, if any: started by another process, or left by one that was killed.
 * Throws a sentence when one runs and does not answer.
 */
export async function findRunningServer(places: Places): Promise<Postmaster | undefined> {
  const found = await askUntilAnswered<Postmaster | 'none'>(async () => {
    const postmaster = readPostmaster(places.cluster);
    if (!postmaster || !seesPostgres(postmaster.pid)) return 'none';
    const answer = await answerFor(places.cluster, postmaster.port, readPassword(places));
    return answer === 'ours' ? postmaster : answer === 'other' ? 'none' : undefined;
  }, UNTIL_IT_ANSWERS);
  if (!found) throw new EmbeddedPostgresError('start_awaited_in_vain', sentences.noAnswer(places.home));
  return found === 'none' ? undefined : found;
}

/**
 * Stops the server of these data and waits for its end: fast stop (open transactions are rolled back, everything
 * committed is written), then an immediate one should it hang. `pgCtl` is for Windows, which has no signals.
 */
export async function stopServer(places: Places, pgCtl: () => string): Promise<void> {
  const postmaster = readPostmaster(places.cluster);
  if (!postmaster || !seesPostgres(postmaster.pid)) return;
  if ((await answerFor(places.cluster, postmaster.port, readPassword(places))) === 'other') return;
  if (process.platform === 'win32') return stopOnWindows(places, pgCtl());
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    sendSignal(postmaster.pid, signal);
    const gone = () => (seesPostgres(postmaster.pid) ? undefined : true);
    if (await askUntilAnswered(gone, UNTIL_STOPPED)) return;
  }
  throw new EmbeddedPostgresError('stop_failed', sentences.stopFailed(postmaster.pid));
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function stopOnWindows({ cluster }: Places, pgCtl: string): void {
  spawnSync(pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w'], { windowsHide: true });
}

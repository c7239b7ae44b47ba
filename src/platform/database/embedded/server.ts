import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { askUntilAnswered } from './ask-until-answered';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { giveTo } from './places';
import type { Places } from './places';
import { readPostmaster, retirePostmaster } from './postmaster-file';
import type { Postmaster } from './postmaster-file';
import { spawnAs } from './run-as';
import { sentences } from './sentences';
import { serverArguments } from './server-settings';
import type { ServerSettings } from './server-settings';
import type { Service } from './service-place';

const LOG_LIMIT_BYTES = 10_000_000;
/** Recovery after a crash may take long; a server that died ends the waiting at once. */
const UNTIL_READY = { everyMs: 15, times: 20_000 };
/** Forty seconds: what survives of a killed server ends with its last statement, which may take thirty. */
const TRIALS = { everyMs: 250, times: 160 };
const PORT_TAKEN = /Address already in use|could not bind/i;
const SURVIVORS = /shared memory block .* is still in use/;

export interface Launch {
  readonly service: Service;
  readonly places: Places;
  readonly settings?: ServerSettings;
  /** A port that seems free; asked again when it was taken meanwhile. */
  choosePort(): Promise<number>;
}

/** Starts the server and waits until it takes connections. To be called alone, and when no server runs. */
export async function launchServer(launch: Launch): Promise<Postmaster> {
  retirePostmaster(launch.places.cluster);
  let words = '';
  let port = await launch.choosePort();
  const started = await askUntilAnswered(async () => {
    const outcome = await launchOnce(launch, port);
    if (typeof outcome !== 'string') return outcome;
    words = outcome;
    if (PORT_TAKEN.test(words)) port = await launch.choosePort();
    else if (!SURVIVORS.test(words)) throw startFailed(words);
    return undefined;
  }, TRIALS);
  if (!started) throw startFailed(words);
  return started;
}

/** One attempt: the running server, or the words it left in its log when it gave up. */
async function launchOnce({ service, places, settings }: Launch, port: number): Promise<Postmaster | string> {
  const args = serverArguments(places.cluster, port, settings);
  const log = openLog(places);
  // Detached: Ctrl-C in the terminal must reach the service only, which stops the server after its last query.
  const options = { detached: true, stdio: ['ignore', log.fd, log.fd] as ['ignore', number, number] };
  const child = spawnAs(service.identity, service.programs.program('postgres'), args, options);
  closeSync(log.fd);
  const ending = watchEnding(child);
  const ready = await askUntilAnswered<Postmaster | 'ended'>(() => {
    if (ending.words !== undefined) return 'ended';
    const postmaster = readPostmaster(places.cluster);
    return postmaster?.pid === child.pid && postmaster?.ready ? postmaster : undefined;
  }, UNTIL_READY);
  if (ready && ready !== 'ended') return ready;
  return `${ending.words ?? ''} ${readFileSync(places.log).subarray(log.from).toString()}`.trim();
}

function watchEnding(child: ChildProcess): { words?: string } {
  const ending: { words?: string } = {};
  child.once('error', (error) => (ending.words = error.message));
  child.once('exit', () => (ending.words ??= ''));
  child.unref();
  return ending;
}

function openLog({ log, home }: Places): { fd: number; from: number } {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
  const fd = openSync(log, 'a', 0o600);
  // Root at work in somebody else's folder must leave them a log they can open.
  if (process.getuid?.() === 0) giveTo(log, statSync(home));
  return { fd, from: statSync(log).size };
}

function startFailed(words: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError('start_failed', sentences.startFailed(words));
}

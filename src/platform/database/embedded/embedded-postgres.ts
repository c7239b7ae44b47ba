import { existsSync } from 'node:fs';
import { createCluster, handOver } from './cluster';
import { ensureDatabase, urlOf } from './connection';
import { freePort } from './free-port';
import { thisMachine } from './machine';
import type { Machine } from './machine';
import { openDataFolder, placesIn } from './places';
import type { Places } from './places';
import { readPostmaster } from './postmaster-file';
import type { Postmaster } from './postmaster-file';
import { seesPostgres } from './process-sight';
import { findPrograms } from './programs';
import { findRunningServer, readPassword, stopServer } from './running-server';
import { launchServer } from './server';
import type { ServerSettings } from './server-settings';
import { ServerUsers } from './server-users';
import { findService } from './service-place';
import { alone } from './start-lock';

/** A PostgreSQL server of our own, running. */
export interface EmbeddedPostgres {
  /** Address of the database `entremise` for the owner of the cluster. Holds the password: never log it. */
  readonly url: string;
  readonly pid: number;
  readonly port: number;
  /** True when the server ran before: another process uses it, or one that was killed left it. */
  readonly reused: boolean;
  /** True when the server is gone although nobody who may stop it did. */
  died(): boolean;
  /** Leaves the server. The last one to leave stops it and waits for its end. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Everything of the server goes to `<dataFolder>/postgres`. The folder is made when absent. */
  readonly dataFolder: string;
  /** Told what happens, in French, for the person who starts the service. No address, no password. */
  readonly log?: (line: string) => void;
  /** Changes to the server's settings, for a server that will be thrown away. */
  readonly settings?: ServerSettings;
  /** Another way to choose a port than asking the system for a free one. */
  readonly choosePort?: () => Promise<number>;
}

/**
 * Starts the PostgreSQL that came with npm, or joins the one already running on the same data.
 * Throws EmbeddedPostgresError, whose message is a sentence for the person who starts the service.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
  machine: Machine = thisMachine(),
): Promise<EmbeddedPostgres> {
  const places = placesIn(options.dataFolder);
  openDataFolder(places, machine);
  return alone(places.dataFolder, async () => {
    const running = await findRunningServer(places);
    const postmaster = running ?? (await startHere(options, places, machine));
    options.log?.(running ? 'La base tournait déjà.' : 'La base est prête.');
    const password = readPassword(places);
    await ensureDatabase(postmaster.port, password);
    return inUse(postmaster, { places, machine, password, reused: running !== undefined });
  });
}

/** Stops the server of a data folder for everybody who uses it. Does nothing when none runs. */
export async function stopEmbeddedPostgres(
  dataFolder: string,
  machine: Machine = thisMachine(),
): Promise<void> {
  const places = placesIn(dataFolder);
  if (!existsSync(places.cluster)) return;
  await alone(places.dataFolder, async () => {
    new ServerUsers(places.home).sendAllAway();
    await stopServer(places, pgCtlOf(machine));
  });
}

async function startHere(
  options: EmbeddedPostgresOptions,
  places: Places,
  machine: Machine,
): Promise<Postmaster> {
  const service = await findService(machine, places);
  if (!existsSync(places.cluster)) {
    options.log?.('Premier démarrage\u00a0: création de la base.');
    await createCluster(service, places, { thrownAway: options.settings?.fsync === 'off' });
  }
  readPassword(places);
  const choosePort = options.choosePort ?? portAsBefore(places);
  handOver(service, places);
  return launchServer({ service, places, settings: options.settings, choosePort });
}

/** The port of the server that died, since others may wait for it there; a free one when it was taken. */
function portAsBefore({ cluster }: Places): () => Promise<number> {
  let before = readPostmaster(cluster)?.port;
  return async () => {
    const port = before || (await freePort());
    before = undefined;
    return port;
  };
}

function inUse(
  { pid, port }: Postmaster,
  {
    places,
    machine,
    password,
    reused,
  }: { places: Places; machine: Machine; password: string; reused: boolean },
): EmbeddedPostgres {
  const users = new ServerUsers(places.home);
  const entry = users.enter();
  const leave = async (): Promise<void> => {
    if (!existsSync(places.cluster)) return;
    await alone(places.dataFolder, async () => {
      if (users.leave(entry)) await stopServer(places, pgCtlOf(machine));
    });
  };
  let stopping: Promise<void> | undefined;
  return {
    url: urlOf(port, password),
    pid,
    port,
    reused,
    died: () => users.counts(entry) && !seesPostgres(pid),
    stop: () => (stopping ??= leave()),
  };
}

function pgCtlOf(machine: Machine): () => string {
  return () => findPrograms(machine).program('pg_ctl');
}

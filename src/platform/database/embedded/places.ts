import { chmodSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Machine } from './machine';
import { sentences } from './sentences';

/** Where things lie: everything of the server is in `<data folder>/postgres`, which appears whole. */
export interface Places {
  readonly dataFolder: string;
  readonly home: string;
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
}

/** The places below a data folder (absolute, or relative to the current folder). */
export function placesIn(dataFolder: string): Places {
  const folder = resolve(dataFolder);
  return { dataFolder: folder, ...homePlaces(join(folder, 'postgres')) };
}

/** The places below a home, finished or still being made. */
export function homePlaces(home: string): Omit<Places, 'dataFolder'> {
  return {
    home,
    cluster: join(home, 'cluster'),
    password: join(home, 'password'),
    log: join(home, 'server.log'),
  };
}

/**
 * Makes the data folder when it is absent and makes sure that what lies in it is ours to run. Under root the
 * folder can be crossed by the server's user, and not listed. Throws a sentence otherwise.
 */
export function openDataFolder(places: Places, machine: Machine): void {
  try {
    mkdirSync(places.dataFolder, { recursive: true, mode: machine.uid === 0 ? 0o711 : 0o700 });
    if (!existsSync(places.cluster)) return;
    const owner = statSync(places.cluster).uid;
    if (machine.uid === undefined || machine.uid === 0 || machine.uid === owner) return;
    const name = machine.users.find(({ uid }) => uid === owner)?.name ?? String(owner);
    throw new EmbeddedPostgresError('data_of_another_user', sentences.dataOfAnother(places.home, name));
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw new EmbeddedPostgresError('folder_out_of_reach', sentences.noAccess(places.dataFolder));
  }
}

/** A folder for the server's user to cross: the cluster inside stays closed to everybody else. */
export function letCross(folder: string): void {
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** Hands a file, or a folder with all it holds, to a user. Does nothing when it is theirs already. */
export function giveTo(path: string, owner: { uid: number; gid: number } | undefined): void {
  const seen = lstatSync(path);
  if (!owner || (seen.uid === owner.uid && !seen.isDirectory())) return;
  if (seen.uid !== owner.uid) lchownSync(path, owner.uid, owner.gid);
  if (seen.isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), owner);
}

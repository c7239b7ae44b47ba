import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Machine } from './machine';
import type { Places } from './places';
import { copyPrograms, linkLibraries } from './program-copies';
import { findPrograms } from './programs';
import type { Programs } from './programs';
import { runAs } from './run-as';
import { sentences } from './sentences';
import { candidateIdentities } from './service-identity';
import type { ServiceIdentity } from './service-identity';

/** Programs, and an identity that was seen running them and entering the data folder. */
export interface Service {
  readonly programs: Programs;
  readonly identity: ServiceIdentity;
}

interface Trial {
  readonly identity: ServiceIdentity;
  readonly reach: 'all' | 'folder_only' | 'nothing';
  readonly words: string;
}

/**
 * Finds who can run what, by trying rather than by reading permissions (homes, namespaces, ACLs, read-only images).
 * The programs are copied into the data folder only when nobody can run them where they are.
 */
export async function findService(machine: Machine, places: Places): Promise<Service> {
  const installed = findPrograms(machine);
  linkLibraries(installed);
  if (machine.platform === 'win32') return { programs: installed, identity: { kind: 'self' } };
  const trials = await tryAllWays(machine, places, installed);
  const ready = trials.find(({ reach }) => reach === 'all');
  if (ready) return { programs: installed, identity: ready.identity };
  const roommate = trials.find(({ reach }) => reach === 'folder_only');
  if (!roommate) throw new EmbeddedPostgresError('folder_out_of_reach', closedFolder(machine, places));
  const programs = copyPrograms(installed, places.dataFolder);
  const again = await tryOne(roommate.identity, places, programs);
  if (again.reach === 'all') return { programs, identity: roommate.identity };
  const sentence = sentences.programsUnusable(installed.folder, again.words);
  throw new EmbeddedPostgresError('programs_incomplete', sentence);
}

/**
 * A data folder that root made for itself alone (0700) and whose parents are open is let crossed when nothing else
 * works, as in a container without user namespaces: the folder is the service's, and what lies in it stays closed.
 */
async function tryAllWays(machine: Machine, places: Places, programs: Programs): Promise<Trial[]> {
  const trials = await tryAll(machine, places, programs);
  const { uid, mode } = statSync(places.dataFolder);
  if (machine.uid !== 0 || uid !== 0 || trials.some(({ reach }) => reach !== 'nothing')) return trials;
  chmodSync(places.dataFolder, mode | 0o011);
  const again = await tryAll(machine, places, programs);
  if (again.every(({ reach }) => reach === 'nothing')) chmodSync(places.dataFolder, mode);
  return again;
}

async function tryAll(machine: Machine, places: Places, programs: Programs): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const identity of candidateIdentities(machine, places.dataFolder, places.cluster)) {
    const trial = await tryOne(identity, places, programs);
    trials.push(trial);
    if (trial.reach === 'all') break;
  }
  return trials;
}

async function tryOne(identity: ServiceIdentity, places: Places, programs: Programs): Promise<Trial> {
  const folder = existsSync(places.home) ? places.home : places.dataFolder;
  const shared = join(programs.folder, 'share', 'postgresql', 'postgres.bki');
  const script = 'cd "$1" || exit 3; test -r "$2" || exit 4; "$3" --version || exit 4';
  const args = ['-c', script, 'sh', folder, shared, programs.program('postgres')];
  const { code, words } = await runAs(identity, '/bin/sh', args);
  return {
    identity,
    reach: code === 0 ? 'all' : code === 4 ? 'folder_only' : 'nothing',
    words: words.trim(),
  };
}

function closedFolder(machine: Machine, places: Places): string {
  const say = machine.uid === 0 ? sentences.outOfReach : sentences.noAccess;
  return say(places.dataFolder);
}

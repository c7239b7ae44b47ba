// eslint-disable-next-line no-restricted-imports -- a password nobody may guess, not an id
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROLE } from './connection';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { giveTo, homePlaces, letCross } from './places';
import type { Places } from './places';
import { runAs } from './run-as';
import type { Ended } from './run-as';
import { sentences } from './sentences';
import { fileOwner } from './service-identity';
import type { Service } from './service-place';

/**
 * The C library's part of the locale, first one that exists here. ICU sorts; but full text search asks the C
 * library what a letter is, and under plain C it takes ’ and « for letters (« L’école » would be one word).
 */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'fr_FR.UTF-8', 'C'];

/**
 * Makes the cluster aside and puts it in place by renaming: a first start killed half-way leaves nothing behind.
 * A cluster that will be thrown away is not worth waiting for the disk.
 */
export async function createCluster(
  service: Service,
  places: Places,
  { thrownAway }: { thrownAway: boolean },
): Promise<void> {
  sweepUnfinished(places);
  const unfinished = mkdtempSync(join(places.dataFolder, 'postgres.new-'));
  letCross(unfinished);
  const made = homePlaces(unfinished);
  const owner = fileOwner(service.identity);
  writeFileSync(made.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  mkdirSync(made.cluster, { mode: 0o700 });
  giveTo(made.password, owner);
  giveTo(made.cluster, owner);
  const ended = await initdb(service, made, thrownAway ? ['--no-sync'] : []);
  if (ended.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new EmbeddedPostgresError('first_start_failed', sentences.firstStartFailed(ended.words.trim()));
  }
  if (existsSync(places.home)) rmSync(places.home, { recursive: true });
  renameSync(unfinished, places.home);
}

/** Hands an existing cluster to the identity that will run it: under root this may have changed since. */
export function handOver(service: Service, places: Places): void {
  if (process.getuid?.() !== 0) return;
  giveTo(places.cluster, fileOwner(service.identity));
  chmodSync(places.cluster, 0o700);
}

async function initdb(
  service: Service,
  made: { cluster: string; password: string },
  more: readonly string[],
): Promise<Ended> {
  let ended: Ended = { code: null, words: '' };
  for (const locale of process.platform === 'win32' ? ['C'] : CHARACTER_LOCALES) {
    ended = await runAs(service.identity, service.programs.program('initdb'), [
      `--pgdata=${made.cluster}`,
      `--pwfile=${made.password}`,
      `--username=${ROLE}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=fr-FR',
      `--locale=${locale}`,
      '--lc-messages=C',
      '--no-instructions',
      ...more,
    ]);
    if (ended.code === 0 || !ended.words.includes('invalid locale name')) break;
  }
  return ended;
}

function sweepUnfinished({ dataFolder }: Places): void {
  const left = readdirSync(dataFolder).filter((name) => name.startsWith('postgres.new-'));
  for (const name of left) rmSync(join(dataFolder, name), { recursive: true, force: true });
}

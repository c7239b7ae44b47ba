import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Machine } from './machine';
import { sentences } from './sentences';

/** The platforms whose package stands in our optionalDependencies. */
const SERVED = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'];

/** The folder `native` of a platform package: bin (initdb, pg_ctl, postgres), lib, share. */
export interface Programs {
  readonly folder: string;
  /** Version of the package. */
  readonly version: string;
  program(name: 'initdb' | 'pg_ctl' | 'postgres'): string;
}

/** Finds the installed programs. Throws a sentence on musl, on other platforms, and when npm left them out. */
export function findPrograms(machine: Machine): Programs {
  const platform = `${machine.platform === 'win32' ? 'windows' : machine.platform}-${machine.arch}`;
  if (machine.libc === 'musl') throw new EmbeddedPostgresError('platform_not_served', sentences.musl());
  if (!SERVED.includes(platform)) {
    throw new EmbeddedPostgresError('platform_not_served', sentences.platformNotServed(platform));
  }
  const home = packageHome(machine, platform);
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return programsIn(join(home, 'native'), version);
}

/** The same programs seen in another folder. */
export function programsIn(folder: string, version: string): Programs {
  const suffix = existsSync(join(folder, 'bin', 'postgres.exe')) ? '.exe' : '';
  return { folder, version, program: (name) => join(folder, 'bin', name + suffix) };
}

function packageHome(machine: Machine, platform: string): string {
  const name = `@embedded-postgres/${platform}`;
  try {
    // The package exports its main file (dist/index.js) only.
    return dirname(dirname(machine.resolvePackage(name)));
  } catch {
    throw new EmbeddedPostgresError('programs_missing', sentences.programsMissing(name));
  }
}

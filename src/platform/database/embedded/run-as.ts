import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import type { ServiceIdentity } from './service-identity';

/** The end of a program: its exit code (null when it could not run or was killed) and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly words: string;
}

/**
 * Starts a program as an identity, in an environment of its own: the PG* and LC_* variables of whoever starts the
 * service must not change what the database is. Windows programs need their system's variables.
 */
export function spawnAs(
  identity: ServiceIdentity,
  file: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const [wrapped, ...rest] = wrap(identity, file, args);
  const owner = identity.kind === 'user' ? { uid: identity.uid, gid: identity.gid } : {};
  const bare = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };
  const env = process.platform === 'win32' ? {} : { env: bare };
  return spawn(wrapped, rest, { windowsHide: true, cwd: '/', ...env, ...owner, ...options });
}

/** Runs a program as an identity to its end. Never rejects: not being able to run is an answer too. */
export function runAs(identity: ServiceIdentity, file: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawnAs(identity, file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    const listen = (chunk: Buffer): void => void (words += chunk.toString());
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', (error) => resolve({ code: null, words: words + error.message }));
    child.once('close', (code) => resolve({ code, words }));
  });
}

function wrap(identity: ServiceIdentity, file: string, args: readonly string[]): [string, ...string[]] {
  if (identity.kind !== 'namespace') return [file, ...args];
  return [identity.program, '--user', '--map-user=1', '--map-group=1', '--', file, ...args];
}

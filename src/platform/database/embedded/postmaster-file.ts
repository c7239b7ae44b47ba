import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a PostgreSQL server writes about itself in its data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** False while it starts, recovers or stops. */
  readonly ready: boolean;
}

/** A number above every system's largest process number (2^22 on Linux): PostgreSQL will find nobody there. */
const NOBODY_PID = 99_999_999;

/** Reads postmaster.pid (lines: pid, directory, start, port, socket, address, shared memory, status). */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const lines = linesOf(cluster);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || pid === NOBODY_PID) return undefined;
  return { pid, port: Number(lines[3] ?? 0) || 0, ready: (lines[7] ?? '').trim() === 'ready' };
}

/**
 * Declares the server of postmaster.pid dead when PostgreSQL itself would not dare to (zombie, or a number given
 * to another program since). Only the number is rewritten: the file also names the shared memory in which
 * PostgreSQL looks for survivors of the dead server before it touches the data.
 */
export function retirePostmaster(cluster: string): void {
  const [pid, ...others] = linesOf(cluster);
  if (pid === undefined) rmSync(join(cluster, 'postmaster.pid'), { force: true });
  else writeFileSync(join(cluster, 'postmaster.pid'), [String(NOBODY_PID), ...others].join('\n'));
}

function linesOf(cluster: string): string[] {
  try {
    const text = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
    return text.trim() === '' ? [] : text.split('\n');
  } catch {
    return [];
  }
}

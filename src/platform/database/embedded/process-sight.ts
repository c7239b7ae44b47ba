import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A running process as seen from outside.
 * `startMark` tells two processes apart that received the same number one after the other; `name` is its
 * program. Both are empty where the system does not say (Windows).
 */
export interface ProcessSight {
  readonly name: string;
  readonly startMark: string;
}

/** Nothing is seen of a process that ended, nor of a zombie: nobody may ever reap it in a container without init. */
export function seeProcess(pid: number): ProcessSight | undefined {
  if (process.platform === 'win32') return answersSignals(pid) ? { name: '', startMark: '' } : undefined;
  return existsSync('/proc/self/stat') ? seeInProc(pid) : seeWithPs(pid);
}

/** Whether the process may be a PostgreSQL server (it may not, when its number was given to another program). */
export function seesPostgres(pid: number): boolean {
  const sight = seeProcess(pid);
  return sight !== undefined && (sight.name === '' || sight.name.startsWith('postgres'));
}

/** Reads one line of /proc/<pid>/stat: `pid (name) state ppid ... starttime`, see proc(5). */
export function readStatLine(line: string): (ProcessSight & { state: string }) | undefined {
  const afterName = line.lastIndexOf(')');
  const name = line.slice(line.indexOf('(') + 1, afterName);
  const fields = line.slice(afterName + 2).split(' ');
  const [state, startMark] = [fields[0], fields[19]];
  return afterName > 0 && state && startMark ? { name, state, startMark } : undefined;
}

function seeInProc(pid: number): ProcessSight | undefined {
  try {
    const seen = readStatLine(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (!seen || seen.state === 'Z' || seen.state === 'X') return undefined;
    return { name: seen.name, startMark: seen.startMark };
  } catch {
    return undefined;
  }
}

function seeWithPs(pid: number): ProcessSight | undefined {
  const columns = ['-o', 'stat=', '-o', 'lstart=', '-o', 'comm='];
  const listed = spawnSync('ps', [...columns, '-p', String(pid)], { encoding: 'utf8' });
  const [state, ...rest] = (listed.stdout ?? '').trim().split(/\s+/);
  if (!state || state.startsWith('Z')) return undefined;
  return {
    startMark: rest.slice(0, 5).join('_').replaceAll(':', '-'),
    name: basename(rest.slice(5).join(' ')),
  };
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

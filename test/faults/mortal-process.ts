import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(__dirname, 'service-under-test.cjs');
const AGAIN_IN_MS = 100;

export interface MortalProcessOptions {
  readonly outbox: object;
  readonly environment: Record<string, string>;
  /** Whether a process may fail to start just now: the database is stopped. */
  readonly excused: () => boolean;
}

/** A process of the service that is started again whenever it ends, and killed on demand. */
export class MortalProcess {
  /** Ends that nobody asked for and nothing excuses: the process must survive everything but a kill. */
  readonly collapses: string[] = [];
  kills = 0;
  private child: ChildProcess | null = null;
  private ready: Promise<void> = Promise.resolve();
  private wanted = true;

  constructor(private readonly options: MortalProcessOptions) {}

  start(): void {
    const { outbox, environment } = this.options;
    const child = spawn(process.execPath, [PROGRAM, JSON.stringify(outbox)], {
      env: { PATH: process.env.PATH ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.ready = new Promise((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.includes('listening ')) resolve();
      });
      child.once('exit', () => resolve());
    });
    this.watchEndOf(child);
  }

  /** Waits until it works and is `busy`, then `afterMs`, then kills it as a power cut would. */
  async kill(busy: () => Promise<void>, afterMs: number): Promise<void> {
    await this.ready;
    await busy();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    if (!(await this.killNow())) return;
    this.kills++;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_IN_MS + 10));
  }

  async end(): Promise<void> {
    this.wanted = false;
    await this.killNow();
  }

  private async killNow(): Promise<boolean> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return false;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    return true;
  }

  private watchEndOf(child: ChildProcess): void {
    let words = '';
    child.stderr?.on('data', (chunk: Buffer) => (words = `${words}${chunk}`.slice(-1_000)));
    child.once('exit', (code, signal) => {
      if (signal !== 'SIGKILL' && !this.options.excused()) this.collapses.push(`${code} ${signal} ${words}`);
      if (this.wanted) setTimeout(() => this.wanted && this.start(), AGAIN_IN_MS);
    });
  }
}

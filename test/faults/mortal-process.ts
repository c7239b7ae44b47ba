import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(__dirname, 'process-under-test.cjs');
const AGAIN_IN_MS = 100;

export interface MortalProcessOptions {
  readonly role: 'app' | 'worker';
  readonly port: number;
  readonly outbox: object;
  readonly environment: Record<string, string>;
  /** Whether a process may fail to start just now: the database is stopped. */
  readonly excused: () => boolean;
}

/** A process that is started again whenever it ends, and killed on demand. */
export class MortalProcess {
  /** Ends that nobody asked for and nothing excuses: the process must survive everything but a kill. */
  readonly collapses: string[] = [];
  kills = 0;
  private child: ChildProcess | null = null;
  private ready: Promise<void> = Promise.resolve();
  private wanted = true;

  constructor(private readonly options: MortalProcessOptions) {}

  start(): void {
    const { role, port, outbox, environment } = this.options;
    const child = spawn(process.execPath, [PROGRAM, role, String(port), JSON.stringify(outbox)], {
      env: { PATH: process.env.PATH ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words = `${words}${chunk}`.slice(-400)));
    const ended = new Promise<void>((resolve) => {
      child.once('exit', (code, signal) => {
        if (signal !== 'SIGKILL' && !this.options.excused()) this.collapses.push(`${role} ${code} ${words}`);
        resolve();
        if (this.wanted) setTimeout(() => this.wanted && this.start(), AGAIN_IN_MS);
      });
    });
    this.child = child;
    this.ready = Promise.race([
      new Promise<void>((resolve) => child.stdout.once('data', () => resolve())),
      ended,
    ]);
  }

  /** Waits until it works and is `busy`, then `afterMs`, then kills it as a power cut would. */
  async kill(busy: () => Promise<void>, afterMs: number): Promise<void> {
    await this.ready;
    await busy();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    this.kills++;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_IN_MS + 10));
  }

  async end(): Promise<void> {
    this.wanted = false;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}

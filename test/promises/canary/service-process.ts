import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { freePort } from '../../../src/platform/database/embedded/free-port';

/** A tree of links is the tree it shows. */
const AS_PLACED = ['--preserve-symlinks', '--preserve-symlinks-main'];
const PATIENCE_MS = 60_000;
const KILLED_AFTER_MS = 8_000;

/** The tree whose built code is run: the project's own, or a copy with one change. */
export const PROJECT = resolve(__dirname, '..', '..', '..');

export interface ProcessOptions {
  /** Holds `dist`, `templates`, `seeds` and `package.json`. */
  readonly tree: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The service as it is built, in a process of its own, as it would be started in production. */
export class ServiceProcess {
  private readonly said: Buffer[] = [];

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => this.said.push(chunk));
  }

  /** @throws with what the process said, when it does not come to listen */
  static async start({ tree, environment }: ProcessOptions): Promise<ServiceProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, [...AS_PLACED, join(tree, 'dist', 'main.js')], {
      cwd: tree,
      env: { PATH: process.env.PATH ?? '', ...environment, PORT: String(port), HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const service = new ServiceProcess(child, port);
    await service.listening();
    return service;
  }

  /** Everything it wrote on its two outputs so far. */
  get output(): Buffer {
    return Buffer.concat(this.said);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGTERM');
    const last = setTimeout(() => this.child.kill('SIGKILL'), KILLED_AFTER_MS);
    await gone;
    clearTimeout(last);
  }

  private listening(): Promise<void> {
    return new Promise((done, fail) => {
      const give = (why: string) =>
        fail(new Error(`The service ${why}: ${this.output.toString().slice(-2_000)}`));
      const late = setTimeout(() => give('does not listen'), PATIENCE_MS);
      this.child.once('exit', () => {
        clearTimeout(late);
        give('ended');
      });
      this.child.stdout!.on('data', (chunk: Buffer) => {
        if (!chunk.includes('listening ')) return;
        clearTimeout(late);
        done();
      });
    });
  }
}

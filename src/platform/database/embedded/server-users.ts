import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nameOfThisProcess, stillRuns } from './start-lock';

/**
 * Who uses the running server: one entry per started `EmbeddedPostgres`. The last one to leave stops the server,
 * whoever started it: a command that ends must not take the database from the service started after it, and a
 * server whose owner was killed must not stay for ever.
 */
export class ServerUsers {
  private readonly folder: string;

  constructor(home: string) {
    this.folder = join(home, 'users');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Writes this process down; the answer is the entry to give back to `leave`. */
  enter(): string {
    return mkdtempSync(join(this.folder, `${nameOfThisProcess()}.`));
  }

  /** Strikes the entry out, and says whether nobody living is left. */
  leave(entry: string): boolean {
    rmSync(entry, { recursive: true, force: true });
    return this.living().length === 0;
  }

  /** Whether the entry still stands: whoever stops the server for all strikes everybody out first. */
  counts(entry: string): boolean {
    return existsSync(entry);
  }

  /** Strikes everybody out: the server is about to be stopped for all. */
  sendAllAway(): void {
    for (const name of readdirSync(this.folder))
      rmSync(join(this.folder, name), { recursive: true, force: true });
  }

  private living(): string[] {
    const names = readdirSync(this.folder);
    const gone = names.filter((name) => !stillRuns(name));
    for (const name of gone) rmSync(join(this.folder, name), { recursive: true, force: true });
    return names.filter((name) => !gone.includes(name));
  }
}

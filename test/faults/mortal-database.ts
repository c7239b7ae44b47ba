import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/database/embedded';
import { until } from '../support/until';

/** A database with the durability of the product, which stops at once and recovers. */
export class MortalDatabase {
  stops = 0;
  private started: EmbeddedPostgres[] = [];
  private down = false;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async create(port: number): Promise<MortalDatabase> {
    const folder = mkdtempSync(join(tmpdir(), 'entremise-faults-'));
    // Under root the server runs as another user, who must be able to cross the folder.
    chmodSync(folder, 0o711);
    const database = new MortalDatabase(folder, port);
    await database.start();
    return database;
  }

  get url(): string {
    return this.started.at(-1)!.url;
  }

  isDown(): boolean {
    return this.down;
  }

  /** What `pg_ctl stop -m immediate` does: no checkpoint, connections cut, recovery at the next start. */
  async stopAtOnce(downMs: number): Promise<void> {
    const { pid } = this.started.at(-1)!;
    this.down = true;
    process.kill(pid, 'SIGQUIT');
    await until('the database server is gone', () => !isAlive(pid));
    this.stops++;
    await new Promise((resolve) => setTimeout(resolve, downMs));
    await this.start();
    // A process whose start met the closed door ends a little after the door is open again.
    setTimeout(() => (this.down = false), 2_000);
  }

  async remove(): Promise<void> {
    for (const server of this.started) await server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async start(): Promise<void> {
    this.started.push(
      await startEmbeddedPostgres({ dataFolder: this.folder, choosePort: async () => this.port }),
    );
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

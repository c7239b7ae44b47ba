import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from '../../../src/platform/database/embedded';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from '../../../src/platform/database/embedded';
import type { Machine } from '../../../src/platform/database/embedded/machine';

export const underRoot = process.getuid?.() === 0;

/** Folders for servers, and their end: every server started in one of them is stopped, every folder removed. */
export class Workshop {
  private readonly folders: string[] = [];
  private readonly dataFolders: string[] = [];
  private model?: Promise<string>;

  /** A folder that everybody may cross. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'embedded-postgres-'));
    chmodSync(folder, 0o755);
    this.folders.push(folder);
    return folder;
  }

  /** A data folder that does not exist yet. */
  dataFolder(parent = this.folder()): string {
    const folder = join(parent, '.data');
    this.dataFolders.push(folder);
    return folder;
  }

  /** A data folder whose database was made and stopped before: copied, since making one takes most of a second. */
  async usedDataFolder(): Promise<string> {
    this.model ??= this.makeModel();
    const folder = this.dataFolder();
    execFileSync('cp', ['-a', await this.model, folder]);
    return folder;
  }

  async close(): Promise<void> {
    for (const folder of this.dataFolders) if (existsSync(folder)) await stopEmbeddedPostgres(folder);
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
  }

  private async makeModel(): Promise<string> {
    const folder = this.dataFolder();
    const server = await startQuickly({ dataFolder: folder });
    await server.stop();
    return folder;
  }
}

/** The launcher as it is, but for the waiting for the disk: nothing here has to survive a power cut. */
export function startQuickly(options: EmbeddedPostgresOptions, machine?: Machine): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ settings: { fsync: 'off' }, ...options }, machine);
}

/** Rows of one statement, on a connection of its own. */
export async function ask(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Whether the server answers under the address it gave. */
export async function serves({ url }: Pick<EmbeddedPostgres, 'url'>): Promise<boolean> {
  return ask(url, 'select 1').then(
    () => true,
    () => false,
  );
}

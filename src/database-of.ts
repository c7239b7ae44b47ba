import type { Config } from './platform/config/config';
import { startLastingPostgres } from './platform/database/embedded';
import { migrate } from './platform/database/migrate';
import { useEncryptionKey } from './platform/encryption/encrypted';

/** The database of this process: given, or embedded and started here. */
export interface Database {
  readonly url: string;
  /** Leaves the embedded server, which its last user stops; a given one is left alone. */
  close(): Promise<void>;
}

/** Starts the database if it is ours and keeps it alive, brings it to the newest migration, and hands the columns their key. */
export async function databaseOf(config: Config): Promise<Database> {
  useEncryptionKey(config.encryptionKey);
  if (config.databaseUrl) {
    await migrate(config.databaseUrl);
    return { url: config.databaseUrl, close: () => Promise.resolve() };
  }
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const server = await startLastingPostgres({ dataFolder: config.dataFolder }, say);
  try {
    await migrate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url, close: () => server.stop() };
}

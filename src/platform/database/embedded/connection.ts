import { realpathSync } from 'node:fs';
import { Client } from 'pg';

/** The role that owns the cluster, and the database the service uses. */
export const ROLE = 'entremise';
export const DATABASE = 'entremise';

/** How a server listening on a port answers for a cluster; `silent` while it starts, stops or is overloaded. */
export type Answer = 'ours' | 'other' | 'silent';

/** The address of the service's database, password included: never to be logged. */
export function urlOf(port: number, password: string, database = DATABASE): string {
  return `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Asks whoever listens on the port whether it serves this cluster. A data folder copied with its postmaster.pid
 * names the original's server: it has the right password and other data.
 */
export async function answerFor(cluster: string, port: number, password: string): Promise<Answer> {
  try {
    return await asking(urlOf(port, password, 'postgres'), async (client) => {
      const { rows } = await client.query<{ at: string }>("select current_setting('data_directory') as at");
      return realpathSync(rows[0]?.at ?? '') === realpathSync(cluster) ? 'ours' : 'other';
    });
  } catch (error) {
    const code = (error as { code?: string }).code;
    // 28P01 wrong password, 28000 unknown role; ENOENT: the directory it serves is not there any more.
    return code === '28P01' || code === '28000' || code === 'ENOENT' ? 'other' : 'silent';
  }
}

/** Creates the service's database when the cluster is new. */
export async function ensureDatabase(port: number, password: string): Promise<void> {
  await asking(urlOf(port, password, 'postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

async function asking<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  // A server stopped under an open connection also speaks here; the query's own failure is what counts.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await ask(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

import { Client } from 'pg';
import { createHmac } from 'node:crypto';
import type { Config } from '../config/config';
import { ConfigError } from '../config/config-error';
import { derived } from '../encryption/encrypted';

/** The name of the connection that serves employers, beside the main one. */
export const EMPLOYER = 'employer';

/** The group whose rights stand in the migrations; who logs in for employers is a member of it and of nothing else. */
export const EMPLOYER_GROUP = 'entremise_employer';

const ALREADY_THERE = new Set(['42710', '23505', 'XX000']);
const NOT_ALLOWED = '42501';

/**
 * The address under which employers are served: EMPLOYER_DATABASE_URL, or a role made here whose name and
 * password come from the key. The database is already migrated.
 * @throws ConfigError when no such role can be made, or when the given one may read people
 */
export async function employerUrl(
  config: Pick<Config, 'employerDatabaseUrl' | 'encryptionKey'>,
  mainUrl: string,
): Promise<string> {
  if (config.employerDatabaseUrl === null) return derivedUrl(config.encryptionKey, mainUrl);
  await refuseOneWhoReadsPeople(config.employerDatabaseUrl);
  return config.employerDatabaseUrl;
}

async function derivedUrl(key: Buffer, mainUrl: string): Promise<string> {
  const secret = derived(key, 'employer-role');
  const role = `${EMPLOYER_GROUP}_${createHmac('sha256', secret).update('name').digest('hex').slice(0, 12)}`;
  const password = createHmac('sha256', secret).update('password').digest('hex');
  await asking(mainUrl, (client) => ensureRole(client, role, password));
  const url = new URL(mainUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount) return;
  try {
    // Both come from a key, in hexadecimal: there is nothing in them to escape.
    await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}' IN ROLE ${EMPLOYER_GROUP}`);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    // Another process was quicker.
    if (ALREADY_THERE.has(code)) return;
    if (code === NOT_ALLOWED) throw new ConfigError(MAY_NOT_CREATE);
    throw error;
  }
}

/** The wall would be painted on: a role that reads people is refused before anybody is served. */
async function refuseOneWhoReadsPeople(url: string): Promise<void> {
  const mayRead = await asking(url, async (client) => {
    const { rows } = await client.query<{ may: boolean }>(
      `SELECT rolsuper OR has_any_column_privilege(current_user, 'participant', 'SELECT') AS may
       FROM pg_roles WHERE rolname = current_user`,
    );
    return rows[0]?.may ?? true;
  });
  if (mayRead) throw new ConfigError(READS_PEOPLE);
}

async function asking<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await ask(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const MAY_NOT_CREATE = `EMPLOYER_DATABASE_URL is needed: the role of DATABASE_URL may not create a second one. Create a login role that is a member of ${EMPLOYER_GROUP} and of nothing else, and give its address.`;
const READS_PEOPLE = `EMPLOYER_DATABASE_URL must name a role that may not read people: a member of ${EMPLOYER_GROUP} and of nothing else.`;

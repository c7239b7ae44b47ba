import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded';
import { givenServer, runFolder, runName } from './test-run';

/** A server for tests loses nothing worth keeping in a power cut. */
const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
};

let server: Promise<string> | undefined;

/**
 * The address of a server to create databases on: TEST_DATABASE_URL, or the embedded server of this run. Whoever
 * asks first starts it, the other workers join it, the global teardown stops it.
 */
export function testServer(): Promise<string> {
  server ??= start();
  return server;
}

/** The migrated database that others are cloned from; made once per run, by whoever asks first. */
export async function template(): Promise<string> {
  const name = `${runName()}_template`;
  const address = await testServer();
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(client, address, name);
  });
  return name;
}

/** Runs statements on the server, outside of the databases under test. */
export async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: await testServer() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Removes every database whose name begins so, open connections included. */
export async function dropDatabases(beginning: string): Promise<void> {
  await onServer(async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [beginning],
    );
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
  });
}

/** The same server and role, another database. */
export function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Migrated under another name and renamed: a template that exists is a finished one. */
async function makeTemplate(client: Client, address: string, name: string): Promise<void> {
  const unfinished = `${name}_unfinished`;
  await client.query(`drop database if exists "${unfinished}" with (force)`);
  await client.query(
    `create database "${unfinished}" template template0 encoding 'UTF8' locale_provider icu icu_locale 'fr-FR'`,
  );
  // Loaded here only: TypeORM takes longer to load than the database to clone.
  const { migrate } = await import('../../src/platform/database/migrate.js');
  await migrate(addressOf(address, unfinished));
  await client.query(`alter database "${unfinished}" rename to "${name}"`);
}

async function start(): Promise<string> {
  const given = givenServer();
  if (given) return given;
  return (await startEmbeddedPostgres({ dataFolder: runFolder(), settings: THROW_AWAY })).url;
}

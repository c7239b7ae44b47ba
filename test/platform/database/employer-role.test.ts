import { Client } from 'pg';
import { ConfigError } from '../../../src/platform/config/config-error';
import { employerUrl } from '../../../src/platform/database/employer-role';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { onServer } from '../../support/test-server';

const KEY = Buffer.alloc(32, 9);
const derivedFrom = (url: string, encryptionKey = KEY) =>
  employerUrl({ employerDatabaseUrl: null, encryptionKey }, url);

async function asking<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return ask(client).finally(() => client.end());
}

const refusal = (url: string, sql: string) =>
  asking(url, (client) =>
    client.query(sql).then(
      () => 'done',
      (error: { code: string }) => error.code,
    ),
  );

describe('the role that serves employers', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await onServer((client) =>
      client.query(
        `DO $$ BEGIN CREATE ROLE modest LOGIN PASSWORD 'modest'; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
      ),
    );
  });
  afterAll(() => database.drop());

  const as = (user: string) => {
    const url = new URL(database.url);
    url.username = user;
    url.password = user;
    return url.href;
  };

  it('is made once, under a name and a password that only the key knows', async () => {
    const [one, again, other] = [
      await derivedFrom(database.url),
      await derivedFrom(database.url),
      await derivedFrom(database.url, Buffer.alloc(32, 10)),
    ];
    expect(again).toBe(one);
    expect(new URL(other).username).not.toBe(new URL(one).username);
    expect(await asking(one, async (client) => (await client.query('SELECT 1 AS one')).rows)).toEqual([
      { one: 1 },
    ]);
  });

  it('is made once by twenty processes at once', async () => {
    const key = Buffer.alloc(32, 11);
    const urls = await Promise.all(Array.from({ length: 20 }, () => derivedFrom(database.url, key)));
    expect(new Set(urls).size).toBe(1);
  });

  it.each([
    'participant',
    'situation_fact',
    'wish',
    'introduction',
    'disclosure_choice',
    'statement',
    'publication',
  ])('is refused %s by PostgreSQL itself', async (table) => {
    const url = await derivedFrom(database.url);
    expect(await refusal(url, `SELECT * FROM "${table}"`)).toBe('42501');
    expect(await refusal(url, `DELETE FROM "${table}"`)).toBe('42501');
  });

  it('opens no page without a link in hand, and puts on no other role', async () => {
    const url = await derivedFrom(database.url);
    expect(
      await asking(url, async (client) => (await client.query('SELECT id FROM published_view')).rows),
    ).toEqual([]);
    expect(await refusal(url, `SET ROLE "${new URL(database.url).username}"`)).toBe('42501');
    expect(await refusal(url, `INSERT INTO published_view VALUES (gen_random_uuid(), 'x', 'x', 1)`)).toBe(
      '42501',
    );
  });

  it('is refused when it is given and could read people', async () => {
    const given = { employerDatabaseUrl: database.url, encryptionKey: KEY };
    await expect(employerUrl(given, database.url)).rejects.toThrow(ConfigError);
    await expect(employerUrl({ ...given, employerDatabaseUrl: as('modest') }, database.url)).resolves.toBe(
      as('modest'),
    );
  });

  it('is asked for in a sentence when it may not be made here', async () => {
    await expect(derivedFrom(as('modest'), Buffer.alloc(32, 12))).rejects.toThrow(
      /EMPLOYER_DATABASE_URL is needed/,
    );
  });
});

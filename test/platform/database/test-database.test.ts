import { Client } from 'pg';
import { freshDatabase, workerDatabase } from '../../support/database';

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a database for tests', () => {
  it('is migrated', async () => {
    const { url } = await freshDatabase();
    expect(await ask(url, "select to_regclass('migration') is not null as migrated")).toEqual([
      { migrated: true },
    ]);
  });

  it('shares nothing with the next one', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await ask(one.url, 'create table trace (id int)');
    expect(await ask(other.url, "select to_regclass('trace') as trace")).toEqual([{ trace: null }]);
  });

  it('sorts like a French dictionary', async () => {
    const { url } = await workerDatabase();
    const rows = await ask(
      url,
      "select word from (values ('zoo'), ('école'), ('Etat'), ('côte'), ('cote')) v (word) order by word",
    );
    expect(rows.map(({ word }) => word)).toEqual(['cote', 'côte', 'école', 'Etat', 'zoo']);
  });

  it('is one and the same for a whole file when it is the worker’s', async () => {
    expect((await workerDatabase()).url).toBe((await workerDatabase()).url);
  });

  it('goes away with its open connections when dropped', async () => {
    const { url, drop } = await freshDatabase();
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await drop();
    await expect(ask(url, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });
});

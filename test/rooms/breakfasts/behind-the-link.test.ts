import { Client } from 'pg';
import { employerUrl } from '../../../src/platform/database/employer-role';
import { TableOfEmployers } from './table';

let table: TableOfEmployers;
let employer: Client;
let hashes: readonly { id: string; hash: string; breakfast: string }[];

beforeAll(async () => {
  table = await TableOfEmployers.open();
  const { url } = table.whole.source.options as { url: string };
  const config = { employerDatabaseUrl: null, encryptionKey: Buffer.alloc(32, 9) };
  employer = new Client({ connectionString: await employerUrl(config, url) });
  await employer.connect();
  for (const name of ['Relais', 'Noirot'])
    await table.invite(await table.plan(), [await table.employer(name)]);
  hashes = await table.whole.source.query(
    'SELECT id, link_hash AS hash, breakfast_id AS breakfast FROM breakfast_invitation ORDER BY at, id',
  );
});
afterAll(async () => {
  await employer.end();
  await table.close();
});

/** One question asked under the employer role with a link in hand; nothing is kept. */
async function asking(hash: string | null, sql: string, values: unknown[] = []) {
  await employer.query('BEGIN');
  try {
    if (hash !== null) await employer.query(`SELECT set_config('entremise.link', $1, true)`, [hash]);
    return (await employer.query(sql, values)).rowCount;
  } finally {
    await employer.query('ROLLBACK');
  }
}

describe('behind the link of an invitation, PostgreSQL itself shows', () => {
  it.each(['breakfast_invitation', 'breakfast_plan'])(
    'one petit-déj of two, and none without a link: %s',
    async (name) => {
      const sql = `SELECT breakfast_id FROM ${name}`;
      expect(await asking(null, sql)).toBe(0);
      expect(await asking('%', sql)).toBe(0);
      for (const { hash } of hashes) expect(await asking(hash, sql)).toBe(1);
    },
  );

  it('no turn of another petit-déj to take', async () => {
    const [mine, other] = hashes;
    const take = 'UPDATE breakfast SET turn = turn + 1 WHERE id = $1';
    expect(await asking(mine!.hash, take, [mine!.breakfast])).toBe(1);
    expect(await asking(mine!.hash, take, [other!.breakfast])).toBe(0);
    expect(await asking(null, take, [mine!.breakfast])).toBe(0);
  });

  it('no answer to write for anybody else', async () => {
    const [mine, other] = hashes;
    const write = `INSERT INTO rsvp (id, breakfast_id, invitation_id, turn, answer, at)
      VALUES (gen_random_uuid(), $1, $2, 9, 'coming', now())`;
    expect(await asking(mine!.hash, write, [mine!.breakfast, mine!.id])).toBe(1);
    const refused = { code: '42501' };
    await expect(asking(mine!.hash, write, [mine!.breakfast, other!.id])).rejects.toMatchObject(refused);
    await expect(asking(mine!.hash, write, [other!.breakfast, mine!.id])).rejects.toMatchObject(refused);
    await expect(asking(null, write, [mine!.breakfast, mine!.id])).rejects.toMatchObject(refused);
  });
});

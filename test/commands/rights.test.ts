import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freshDatabase } from '../support/database';
import { type Ended, entremise } from './command-line';

jest.setTimeout(120_000);

let environment: Record<string, string>;
let awa: string;
let leaving: string;
const folder = mkdtempSync(join(tmpdir(), 'rights-'));

beforeAll(async () => {
  const { url } = await freshDatabase();
  environment = { DATABASE_URL: url, ENTREMISE_DATA: folder };
  await run('seed', 'dijon');
  const people = await rows<{ id: string }>('SELECT id FROM participant ORDER BY id LIMIT 2');
  [awa, leaving] = people.map(({ id }) => id) as [string, string];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ended> => entremise(args, { environment });

async function rows<T extends object>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  const found = await client.query<T>(sql);
  await client.end();
  return found.rows;
}

describe('export-person', () => {
  it('prints one document that the person can read, and nothing else', async () => {
    const { status, stdout } = await run('export-person', awa);
    expect(status).toBe(0);
    const document = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(document).slice(0, 2)).toEqual(['Ce document', 'Vous']);
    expect(document['Vous']).toHaveProperty('Prénom');
  });

  it('refuses an id that nobody bears, and what is no id', async () => {
    for (const id of [randomUUID(), 'awa']) {
      const { status, stdout, stderr } = await run('export-person', id);
      expect([status === 0, stdout]).toEqual([false, '']);
      expect(stderr).toMatch(/Personne ne porte cet identifiant|The id of a person is needed/);
    }
  });
});

describe('erase-person', () => {
  it('does nothing before somebody says yes', async () => {
    const { status, stderr } = await run('erase-person', awa);
    expect(status).not.toBe(0);
    expect(stderr).toContain('add --yes');
    expect(await rows(`SELECT id FROM participant WHERE id = '${awa}'`)).toHaveLength(1);
  });

  it('erases her, and a second time says when it was done', async () => {
    const first = await run('erase-person', leaving, '--yes', '--json');
    const done = JSON.parse(first.stdout) as { erasedAt: string; rows: Record<string, number> };
    expect(done.rows).toMatchObject({ participant: 1 });
    expect(await rows(`SELECT id FROM participant WHERE id = '${leaving}'`)).toEqual([]);
    const again = await run('erase-person', leaving, '--yes', '--json');
    expect(JSON.parse(again.stdout)).toEqual({ erasedAt: done.erasedAt, rows: {}, mentions: [] });
    expect(JSON.parse((await run('erase-person', '--again', '--json')).stdout)).toEqual({ people: 0 });
  });
});

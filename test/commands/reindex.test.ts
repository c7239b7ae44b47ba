import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { REBUILDING } from '../../src/platform/search/upkeep/upkeep-lock';
import { freshDatabase } from '../support/database';
import { MeiliDouble } from '../support/meili-double';
import { entremise } from './command-line';

jest.setTimeout(120_000);

describe('entremise reindex', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reindex-'));
  let environment: Record<string, string>;
  let database: Client;

  beforeAll(async () => {
    const { url } = await freshDatabase();
    environment = { DATABASE_URL: url, ENTREMISE_DATA: folder };
    database = new Client({ connectionString: url });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints one JSON document of what it made anew, and says elsewhere how far it is', async () => {
    const { status, stdout } = await entremise(['reindex', '--json'], { environment });
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as { engine: string; collection: string }[];
    expect(report).toContainEqual({ engine: 'postgres', collection: 'openings', documents: 0, refused: [] });
  });

  it('says in a sentence that another one runs', async () => {
    await database.query('SELECT pg_advisory_lock($1)', [REBUILDING]);
    const { status, stdout, stderr } = await entremise(['reindex'], { environment });
    await database.query('SELECT pg_advisory_unlock($1)', [REBUILDING]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toBe(
      'A reindex runs already, on this machine or another: wait until it has ended.',
    );
  });

  it('says in a sentence that Meilisearch is away, and makes its indexes once it is back', async () => {
    const double = await new MeiliDouble().open();
    await double.close();
    const beside = { ...environment, MEILI_URL: double.url };
    const away = await entremise(['reindex'], { environment: beside });
    expect([away.status, away.stdout]).toEqual([1, '']);
    expect(away.stderr.trim()).toMatch(/^Meilisearch does not do it \(unreachable\)\./);
    await double.open();
    const { status, stdout } = await entremise(['reindex'], { environment: beside });
    await double.close();
    expect([status, stdout.split('\n')]).toEqual([
      0,
      expect.arrayContaining(['meilisearch openings  documents 0  refused 0']),
    ]);
    expect([...double.indexes.keys()]).toContain('openings');
  });
});

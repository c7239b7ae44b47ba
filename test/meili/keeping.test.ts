import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RegisterEmployer } from '../../src/network';
import { OutboxWorker } from '../../src/platform/outbox/outbox-worker';
import { MeiliServer } from '../../src/platform/search/meilisearch/meili-server';
import { Reconcile } from '../../src/platform/search/upkeep/reconcile';
import { Reindex } from '../../src/platform/search/upkeep/reindex';
import { WordSearch } from '../../src/platform/search/word-search';
import { WordSources } from '../../src/platform/search/word-sources';
import { RegisterOpening } from '../../src/openings';
import { entremise } from '../commands/command-line';
import { until } from '../support/until';
import { WholeApp } from '../support/whole-app';
import { realServer, type RealServer } from './real-server';

jest.setTimeout(180_000);

const MASTER = 'a master key of sixteen letters';
const CLI = resolve(__dirname, '..', '..', 'dist', 'cli.js');

interface Held {
  readonly results: { readonly uid: string }[];
}

describe('indexes of a real Meilisearch', () => {
  let real: RealServer;
  let server: MeiliServer;
  let app: WholeApp;
  let environment: Record<string, string>;

  const sent = async (method: string, path: string, key = real.key, body?: unknown) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (key !== null) headers.authorization = `Bearer ${key}`;
    return fetch(`${real.url}${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    } as RequestInit);
  };
  const indexes = async () =>
    ((await (await sent('GET', '/indexes?limit=100')).json()) as Held).results.map(({ uid }) => uid).sort();
  const done = async (answer: Response) =>
    server.succeeded(((await answer.json()) as { taskUid: number }).taskUid);
  const drained = () => app.part(OutboxWorker).drain();
  const drift = async () => (await app.part(WordSearch).state()).drift;
  const known = async (collection: string) => {
    const [row] = await app.source.query<[{ known: number }]>(
      'SELECT count(*)::int AS known FROM search_document WHERE collection = $1',
      [collection],
    );
    return row.known;
  };
  const expectWhole = async () => {
    const collections = app.part(WordSources).collections();
    expect(collections).toEqual(['employers', 'occupations', 'openings']);
    for (const collection of collections) {
      expect([collection, await server.size(collection)]).toEqual([collection, await known(collection)]);
    }
  };

  beforeAll(async () => {
    real = await realServer(MASTER);
    server = new MeiliServer(real);
    if ((await indexes()).length > 0) throw new Error('The server of MEILI_TEST_URL is not empty.');
    environment = { MEILI_URL: real.url, ...(real.key === null ? {} : { MEILI_KEY: real.key }) };
    app = await WholeApp.open({ environment, world: 'dijon' });
    await app.part(WordSearch).begin();
    await drained();
  });
  afterAll(async () => {
    await app?.close();
    for (const index of await indexes()) await server.drop(index);
    await real?.stop();
  });

  it('are made for openings, employers and occupations, and are whole', async () => {
    expect(await indexes()).toEqual(['employers', 'occupations', 'openings']);
    await expectWhole();
  });

  it('are kept by keys that may do what they are for, and nothing else', async () => {
    if (real.key === null) return;
    const { results } = (await (await sent('GET', '/keys')).json()) as {
      results: { name: string; key: string }[];
    };
    const keyOf = (name: string) => results.find((one) => one.name === `Entremise: ${name}`)!.key;
    const query = { queries: [{ indexUid: 'openings', q: 'plongeur' }] };
    const statuses = async (key: string) => [
      (await sent('POST', '/multi-search', key, query)).status,
      (await sent('POST', '/indexes/openings/documents/fetch', key, { limit: 1 })).status,
      (await sent('GET', '/keys', key)).status,
      (await sent('POST', '/dumps', key)).status,
    ];
    expect(await statuses(keyOf('questions'))).toEqual([200, 403, 403, 403]);
    expect(await statuses(keyOf('indexes'))).toEqual([403, 200, 403, 403]);
  });

  it('are found in while one types, employers and occupations too', async () => {
    const coach = app.cast.follower.viewer!;
    await app.part(RegisterEmployer).execute(coach, { name: 'Boulangerie Zimmer', commune: 'Chenôve' });
    await drained();
    const search = app.part(WordSearch);
    expect((await search.beginning('employers', 'boulangerie zim', 5)).engine).toBe('meilisearch');
    expect((await search.beginning('employers', 'boulangerie zim', 5)).size).toBeGreaterThan(0);
    expect([...(await search.beginning('occupations', 'plong', 5)).keys()]).toContain('G1605');
    expect([...(await search.beginning('occupations', 'plongeus', 5)).keys()]).toContain('G1605');
  });

  it('are compared, and get what they miss, what is stale and what is too much put right', async () => {
    expect(await app.part(Reconcile).execute()).toBe(true);
    expect(await drift()).toBe(0);
    const path = '/indexes/openings/documents';
    const { results } = (await (await sent('POST', `${path}/fetch`, real.key, { limit: 3 })).json()) as {
      results: { id: string; mark: string }[];
    };
    await done(await sent('POST', `${path}/delete-batch`, real.key, [results[0]!.id]));
    await done(
      await sent('POST', path, real.key, [
        { ...results[1], mark: 'old' },
        { id: 'ghost', mark: '' },
      ]),
    );
    await app.part(Reconcile).execute();
    expect(await drift()).toBe(3);
    await drained();
    await expectWhole();
    await app.part(Reconcile).execute();
    expect(await drift()).toBe(0);
  });

  it('are rebuilt beside, change places and leave nothing behind', async () => {
    const report = await app.part(Reindex).execute();
    expect(report.map(({ engine, refused }) => [engine, refused])).toEqual(
      Array.from({ length: 3 }, () => ['meilisearch', []]),
    );
    expect(await indexes()).toEqual(['employers', 'occupations', 'openings']);
    await expectWhole();
    expect(await drift()).toBe(0);
    expect((await app.part(WordSearch).relevance('openings', 'plongeur', 5)).engine).toBe('meilisearch');
  });

  it('lose nothing that is written while they are rebuilt', async () => {
    const coach = app.cast.follower.viewer!;
    const rebuilding = app.part(Reindex).execute();
    for (let number = 0; number < 12; number++) {
      await app.part(RegisterOpening).execute(coach, { kind: 'vacancy', title: `Conteuse ${number}` });
      await drained();
    }
    await rebuilding;
    await drained();
    await expectWhole();
    expect((await app.part(WordSearch).relevance('openings', 'conteuse', 50)).size).toBe(12);
  });

  it('are rebuilt by a command that was killed at any moment and is run again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entremise-killed-'));
    const { url } = app.source.options as unknown as { url: string };
    const surroundings = { ...environment, DATABASE_URL: url, ENTREMISE_DATA: folder };
    for (const moment of ['employers_build', 'occupations_build', 'openings_build']) {
      const child = spawn(process.execPath, [CLI, 'reindex'], {
        env: { PATH: process.env.PATH, ...surroundings },
        stdio: 'ignore',
      });
      await until(
        `${moment} is made`,
        async () => {
          return child.exitCode !== null || (await indexes()).includes(moment);
        },
        60,
      );
      child.kill('SIGKILL');
      await until('it is gone', async () => child.exitCode !== null || child.signalCode !== null);
      const { status, stdout } = await entremise(['reindex', '--json'], { environment: surroundings });
      expect([status, (JSON.parse(stdout) as unknown[]).length]).toEqual([0, 3]);
      expect(await indexes()).toEqual(['employers', 'occupations', 'openings']);
      await expectWhole();
    }
    rmSync(folder, { recursive: true, force: true });
  });
});

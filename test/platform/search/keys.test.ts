import { MeiliPatience } from '../../../src/platform/search/meilisearch/meili-clients';
import { MeiliServer } from '../../../src/platform/search/meilisearch/meili-server';
import { settingsFor } from '../../../src/platform/search/meilisearch/meili-settings';
import { MeiliDouble } from '../../support/meili-double';

const COLLECTIONS = ['employers', 'openings'];

describe('the keys of Meilisearch', () => {
  let double: MeiliDouble;
  const opened = (key: string | null = double.masterKey) =>
    new MeiliServer({ url: double.url, key }, new MeiliPatience(), () => COLLECTIONS);
  /** What one process does: makes an index, asks it, watches. */
  const works = async (server = opened()) => {
    await server.prepare('openings', settingsFor(new Map()));
    await server.find('openings', [{ text: 'plombier', unfinished: false }], 10);
    await server.watch();
  };
  const shownWith = (route: RegExp) =>
    new Set(double.shown.filter((one) => route.test(one)).map((one) => one.split(/ (?=[A-Z]+ \/)/)[0]));

  beforeEach(async () => {
    double = await new MeiliDouble().open();
  });
  afterEach(() => double.close());

  it('are two of our own: one only asks our collections, one only indexes', async () => {
    await works();
    expect([...double.keys.values()].map(({ actions, indexes }) => [actions, indexes])).toEqual([
      [['search'], COLLECTIONS],
      [expect.arrayContaining(['documents.add', 'indexes.swap', 'tasks.get']), ['*']],
    ]);
    const everything = [...double.keys.values()].flatMap(({ actions }) => actions);
    expect(everything.filter((action) => /\*|keys|dumps|snapshots|search/.test(action))).toEqual(['search']);
  });

  it('serve each for its purpose, and the given one at the start alone', async () => {
    await works();
    const [search, indexing] = [...double.keys.values()].map(({ key }) => key);
    expect(shownWith(/multi-search/)).toEqual(new Set([search]));
    expect(shownWith(/indexes|tasks/)).toEqual(new Set([indexing]));
    expect(shownWith(/health/)).toEqual(new Set(['no key']));
    expect(shownWith(/keys/)).toEqual(new Set([double.masterKey]));
  });

  it('are found again, and made once by processes that start together', async () => {
    await Promise.all([works(), works(), works()]);
    await works();
    expect(double.keys.size).toBe(2);
  });

  it('of an older version, that may do something else, are made again', async () => {
    await works();
    const [search] = double.keys.values();
    double.keys.set(search!.uid, { ...search!, indexes: ['openings'] });
    await works();
    expect(double.keys.get(search!.uid)!.indexes).toEqual(COLLECTIONS);
  });

  it('are not made by a key that may not: it serves as it is', async () => {
    await works(opened('a key of one purpose'));
    expect(double.keys.size).toBe(0);
    expect(shownWith(/multi-search|indexes/)).toEqual(new Set(['a key of one purpose']));
  });

  it('are not asked for where a server needs none', async () => {
    await works(opened(null));
    expect(shownWith(/./)).toEqual(new Set(['no key']));
  });

  it('that are gone with the data of the server are made again by a process that runs', async () => {
    const server = opened();
    await works(server);
    double.keys.clear();
    double.manner = 'locked';
    await expect(server.size('openings')).rejects.toMatchObject({ status: 403 });
    double.manner = 'well';
    await works(server);
    expect(double.keys.size).toBe(2);
  });
});

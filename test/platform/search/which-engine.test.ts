import { CONFIG_VARIABLES } from '../../../src/platform/config/config-variables';
import { PostgresWordSearch } from '../../../src/platform/search/postgres-word-search';
import { WordSearch } from '../../../src/platform/search/word-search';
import { testConfig } from '../../support/http';
import { PRODUCTION, WholeApp } from '../../support/whole-app';

describe('which engine understands words', () => {
  it('is PostgreSQL, up and never late, when nothing is configured', async () => {
    const app = await WholeApp.open();
    try {
      expect(app.part(WordSearch)).toBeInstanceOf(PostgresWordSearch);
      const { text } = await app.ask({ as: 'nobody', verb: 'get', path: '/health' });
      const { search } = JSON.parse(text) as { search: object };
      expect(search).toEqual({ engine: 'postgres', status: 'up', lagSeconds: 0, drift: 0 });
    } finally {
      await app.close();
    }
  });

  it('is the Meilisearch of MEILI_URL, with a key or, outside production, without', () => {
    const MEILI_URL = 'http://127.0.0.1:7700/';
    expect(testConfig({ MEILI_URL }).meilisearch).toEqual({ url: 'http://127.0.0.1:7700', key: null });
    const inProduction = testConfig({ ...PRODUCTION, MEILI_URL, MEILI_KEY: 'a key' });
    expect(inProduction.meilisearch).toEqual({ url: 'http://127.0.0.1:7700', key: 'a key' });
    expect(testConfig(PRODUCTION).meilisearch).toBeNull();
  });

  it('stops a start in production that gives an address and no key, with a sentence', () => {
    expect(() => testConfig({ ...PRODUCTION, MEILI_URL: 'http://meilisearch:7700' })).toThrow(
      'MEILI_KEY is needed in production when MEILI_URL is set: give the key of that server, or neither.',
    );
    expect(() => testConfig({ MEILI_URL: 'meilisearch:7700' })).toThrow(/^MEILI_URL must be an address/);
  });

  it('is documented with the other variables', () => {
    const names = CONFIG_VARIABLES.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['MEILI_URL', 'MEILI_KEY']));
  });
});

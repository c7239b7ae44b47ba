import type { EntityManager } from 'typeorm';
import { MeiliServer } from '../../src/platform/search/meilisearch/meili-server';
import { MeilisearchWordSearch } from '../../src/platform/search/meilisearch/meilisearch-word-search';
import { LEAST_RECALL, measureRecall, RELEVANCE, tableOf } from '../matching/relevance/relevance';
import { frenchSynonyms } from '../platform/search/french-synonyms';
import { realServer, type RealServer } from './real-server';

describe('French relevance on Meilisearch', () => {
  let real: RealServer;
  let server: MeiliServer;

  beforeAll(async () => {
    real = await realServer();
    server = new MeiliServer(real);
    await server.drop(RELEVANCE);
  });
  afterAll(async () => {
    await server?.drop(RELEVANCE);
    await real?.stop();
  });

  it('brings 95 % of the relevant openings among the first ten, on the mean over the queries', async () => {
    const search = new MeilisearchWordSearch(server, () => frenchSynonyms().current());
    await search.prepare(RELEVANCE);
    // This engine takes no part in transactions.
    const measured = await measureRecall(search, { manager: {} as EntityManager, emit: () => undefined });
    if (measured.mean < LEAST_RECALL) console.log(tableOf(measured));
    expect(measured.mean).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

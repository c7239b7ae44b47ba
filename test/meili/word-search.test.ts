import type { EntityManager } from 'typeorm';
import { MeiliServer } from '../../src/platform/search/meilisearch/meili-server';
import { MeilisearchWordSearch } from '../../src/platform/search/meilisearch/meilisearch-word-search';
import type { IndexingAct } from '../../src/platform/search/word-search';
import { frenchSynonyms } from '../platform/search/french-synonyms';
import { CONTRACT_COLLECTIONS, describeWordSearch } from '../platform/search/search-contract';
import { realServer, type RealServer } from './real-server';

/** This engine takes no part in transactions. */
const OUTSIDE_OF_ACTS: IndexingAct = { manager: {} as EntityManager, emit: () => undefined };

let server: RealServer;
let meili: MeiliServer;

beforeAll(async () => {
  server = await realServer();
  meili = new MeiliServer(server);
});
afterAll(async () => {
  for (const collection of CONTRACT_COLLECTIONS) await meili?.drop(collection);
  await server?.stop();
});

describeWordSearch('Meilisearch', async () => {
  for (const collection of CONTRACT_COLLECTIONS) await meili.drop(collection);
  const search = new MeilisearchWordSearch(meili, () => frenchSynonyms().current());
  for (const collection of CONTRACT_COLLECTIONS) await search.prepare(collection);
  return { search, act: OUTSIDE_OF_ACTS };
});

import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/platform/database/data-source';
import { MeiliServer } from '../../src/platform/search/meilisearch/meili-server';
import { MeilisearchWordSearch } from '../../src/platform/search/meilisearch/meilisearch-word-search';
import { PostgresWordSearch } from '../../src/platform/search/postgres-word-search';
import type { Relevance } from '../../src/platform/search/word-search';
import { FRENCH_SENTENCES, frenchOpenings } from '../platform/search/french-openings';
import { freshDatabase } from '../support/database';
import { realServer, type RealServer } from './real-server';
import { frenchSynonyms } from '../platform/search/french-synonyms';

const SENTENCES = 'both';

describe('the same sentences on both engines', () => {
  let real: RealServer;
  let server: MeiliServer;
  let source: DataSource;
  let answers: { own: Relevance; beside: Relevance }[];

  beforeAll(async () => {
    real = await realServer();
    server = new MeiliServer(real);
    source = createDataSource({ url: (await freshDatabase()).url });
    await source.initialize();
    const own = new PostgresWordSearch(source, frenchSynonyms());
    const beside = new MeilisearchWordSearch(server, () => frenchSynonyms().current());
    await server.drop(SENTENCES);
    await beside.prepare(SENTENCES);
    await beside.put(SENTENCES, frenchOpenings());
    await own.put(SENTENCES, frenchOpenings(), source);
    answers = await Promise.all(
      FRENCH_SENTENCES.map(async ([sentence]) => ({
        own: await own.relevance(SENTENCES, sentence, 100),
        beside: await beside.relevance(SENTENCES, sentence, 100),
      })),
    );
  });
  afterAll(async () => {
    await server?.drop(SENTENCES);
    await source?.destroy();
    await real?.stop();
  });

  it('find the same openings, a few aside that one forgives and the other does not', () => {
    const found = answers.flatMap(({ own, beside }) =>
      [...new Set([...own.keys(), ...beside.keys()])].map((id) => own.has(id) && beside.has(id)),
    );
    const common = found.filter(Boolean).length / found.length;
    console.log(`Found by both engines: ${found.filter(Boolean).length} of ${found.length} answers.`);
    expect(common).toBeGreaterThan(0.8);
  });

  it('mean the same by a relevance: most of what both find has the very same figure', () => {
    const figures = answers.flatMap(({ own, beside }) =>
      [...own].filter(([id]) => beside.has(id)).map(([id, score]) => Math.abs(score - beside.get(id)!)),
    );
    const same = figures.filter((difference) => difference < 1e-9).length;
    console.log(`The same figure on both engines: ${same} of ${figures.length}.`);
    expect(same / figures.length).toBeGreaterThan(0.75);
  });
});

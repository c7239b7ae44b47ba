import type { DataSource } from 'typeorm';
import { createDataSource } from '../../../src/platform/database/data-source';
import { PostgresWordSearch } from '../../../src/platform/search/postgres-word-search';
import { occupationRows } from '../../../src/reference/table-rows';
import { freshDatabase } from '../../support/database';
import { LEAST_RECALL, measureRecall, tableOf } from './relevance';
import { RELEVANCE_CORPUS } from './relevance-corpus';
import { JUDGED_QUERIES } from './relevance-queries';
import { frenchSynonyms } from '../../platform/search/french-synonyms';

describe('the French relevance set', () => {
  it('has openings enough, each with its own name and an occupation of the reference', () => {
    const codes = new Set(occupationRows().map(({ code }) => code));
    expect(RELEVANCE_CORPUS.length).toBeGreaterThanOrEqual(160);
    expect(new Set(RELEVANCE_CORPUS.map(({ name }) => name)).size).toBe(RELEVANCE_CORPUS.length);
    expect(RELEVANCE_CORPUS.filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  it('asks enough queries, each once, about openings that are there', () => {
    const names = new Set(RELEVANCE_CORPUS.map(({ name }) => name));
    expect(JUDGED_QUERIES.length).toBeGreaterThanOrEqual(70);
    expect(new Set(JUDGED_QUERIES.map(([query]) => query)).size).toBe(JUDGED_QUERIES.length);
    for (const [query, relevant] of JUDGED_QUERIES) {
      expect([query, relevant.filter((name) => !names.has(name))]).toEqual([query, []]);
      expect(new Set(relevant).size).toBe(relevant.length);
      expect(relevant.length).toBeGreaterThan(0);
      expect(relevant.length).toBeLessThanOrEqual(10);
    }
  });
});

describe('French relevance on PostgreSQL', () => {
  let source: DataSource;

  beforeAll(async () => {
    source = createDataSource({ url: (await freshDatabase()).url });
    await source.initialize();
  });
  afterAll(() => source?.destroy());

  it('brings 95 % of the relevant openings among the first ten, on the mean over the queries', async () => {
    const act = { manager: source.manager, emit: () => undefined };
    const measured = await measureRecall(new PostgresWordSearch(source, frenchSynonyms()), act);
    if (measured.mean < LEAST_RECALL) console.log(tableOf(measured));
    expect(measured.mean).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

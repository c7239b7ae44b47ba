import { DataSource } from 'typeorm';
import { createDataSource } from '../../../src/platform/database/data-source';
import { PostgresWordSearch } from '../../../src/platform/search/postgres-word-search';
import { freshDatabase } from '../../support/database';
import { describeWordSearch } from './search-contract';
import { frenchSynonyms } from './french-synonyms';

let source: DataSource;
afterAll(() => source.destroy());

describeWordSearch('PostgreSQL', async () => {
  source = createDataSource({ url: (await freshDatabase()).url });
  await source.initialize();
  return {
    search: new PostgresWordSearch(source, frenchSynonyms()),
    act: { manager: source.manager, emit: () => undefined },
  };
});

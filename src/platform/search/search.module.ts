import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { Clock } from '../clock/clock';
import type { Config } from '../config/config';
import { CircuitBreaker } from './circuit-breaker';
import { FollowedWordSearch } from './followed-word-search';
import { IndexFollower } from './index-follower';
import { IndexLagQuery } from './index-lag.query';
import { IndexWriter } from './index-writer';
import { type MeiliAddress, MeiliPatience, MeiliServer } from './meilisearch/meili-server';
import { MeilisearchWordSearch } from './meilisearch/meilisearch-word-search';
import { PostgresWordSearch } from './postgres-word-search';
import { WordSearch } from './word-search';
import { WordSources } from './word-sources';
import { WordSynonyms } from './word-synonyms';

/** Words in PostgreSQL, and beside it in the Meilisearch of MEILI_URL when there is one. */
@Global()
@Module({})
export class SearchModule {
  static with({ meilisearch }: Config): DynamicModule {
    const engine = meilisearch
      ? beside(meilisearch)
      : [{ provide: WordSearch, useExisting: PostgresWordSearch }];
    return {
      module: SearchModule,
      providers: [PostgresWordSearch, WordSources, WordSynonyms, ...engine],
      exports: [WordSearch, WordSources, WordSynonyms],
    };
  }
}

function beside(address: MeiliAddress): Provider[] {
  return [
    MeiliPatience,
    IndexLagQuery,
    IndexWriter,
    IndexFollower,
    {
      provide: MeiliServer,
      inject: [MeiliPatience],
      useFactory: (patience: MeiliPatience) => new MeiliServer(address, patience),
    },
    {
      provide: MeilisearchWordSearch,
      inject: [MeiliServer, WordSynonyms],
      useFactory: (server: MeiliServer, synonyms: WordSynonyms) =>
        new MeilisearchWordSearch(server, () => synonyms.current()),
    },
    {
      provide: CircuitBreaker,
      inject: [Clock],
      useFactory: (clock: Clock) => new CircuitBreaker(clock),
    },
    { provide: WordSearch, useClass: FollowedWordSearch },
  ];
}

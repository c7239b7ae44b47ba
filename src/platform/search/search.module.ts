import { type DynamicModule, Global, Module, type Provider, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import type { Config } from '../config/config';
import { CircuitBreaker } from './circuit-breaker';
import { FollowedWordSearch } from './followed-word-search';
import { IndexFollower } from './index-follower';
import { IndexLagQuery } from './index-lag.query';
import { IndexWriter } from './index-writer';
import { KnownWords } from './known-words';
import { type MeiliAddress, MeiliPatience } from './meilisearch/meili-clients';
import { MeiliServer } from './meilisearch/meili-server';
import { MeilisearchWordSearch } from './meilisearch/meilisearch-word-search';
import { PostgresWordSearch } from './postgres-word-search';
import { Drift } from './upkeep/drift.query';
import { IndexComparison } from './upkeep/index-comparison.entity';
import { IndexDifferences } from './upkeep/index-differences';
import { IndexUpkeep } from './upkeep/index-upkeep';
import type { Rebuild } from './upkeep/rebuild';
import { RebuildIndex } from './upkeep/rebuild-index';
import { RebuildWords } from './upkeep/rebuild-words';
import { Reconcile } from './upkeep/reconcile';
import { Reindex } from './upkeep/reindex';
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
      imports: [TypeOrmModule.forFeature([IndexComparison])],
      providers: [
        KnownWords,
        PostgresWordSearch,
        RebuildWords,
        WordSources,
        WordSynonyms,
        ...engine,
        reindexWith(meilisearch ? RebuildIndex : null),
      ],
      exports: [RebuildWords, Reindex, WordSearch, WordSources, WordSynonyms],
    };
  }
}

function reindexWith(index: Type<Rebuild> | null): Provider {
  return {
    provide: Reindex,
    inject: [DataSource, WordSources, RebuildWords, ...(index ? [index] : [])],
    useFactory: (source: DataSource, sources: WordSources, words: RebuildWords, beside?: Rebuild) =>
      new Reindex(source, sources, words, beside ?? null),
  };
}

/** What an index beside PostgreSQL is kept by. */
const KEEPING: Provider[] = [
  MeiliPatience,
  IndexLagQuery,
  IndexWriter,
  IndexFollower,
  IndexDifferences,
  Drift,
  Reconcile,
  IndexUpkeep,
  RebuildIndex,
];

function beside(address: MeiliAddress): Provider[] {
  return [
    ...KEEPING,
    {
      provide: MeiliServer,
      inject: [MeiliPatience, WordSources],
      useFactory: (patience: MeiliPatience, sources: WordSources) =>
        new MeiliServer(address, patience, () => sources.collections()),
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

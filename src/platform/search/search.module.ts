import { Global, Module } from '@nestjs/common';
import { PostgresWordSearch } from './postgres-word-search';
import { WordSearch } from './word-search';

@Global()
@Module({ providers: [{ provide: WordSearch, useClass: PostgresWordSearch }], exports: [WordSearch] })
export class SearchModule {}

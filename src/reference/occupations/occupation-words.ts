import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type IndexingAct,
  type Relevance,
  type WordDocument,
  WordSearch,
} from '../../platform/search/word-search';
import { type Reading, type WordSource, WordSources } from '../../platform/search/word-sources';
import { ReferenceRepository } from '../reference.repository';

/** The collection of the search engine that holds occupations. */
export const OCCUPATION_WORDS = 'occupations';

/** Occupations as an engine knows them: every title in both genders, and what one does there. */
@Injectable()
export class OccupationWords implements WordSource, OnModuleInit {
  constructor(
    private readonly search: WordSearch,
    private readonly sources: WordSources,
    private readonly repository: ReferenceRepository,
  ) {}

  onModuleInit(): void {
    this.sources.register(OCCUPATION_WORDS, this);
  }

  /** In the act that writes them. */
  async index(codes: readonly string[], act: IndexingAct): Promise<void> {
    const known = [...new Set(codes)];
    await this.search.put(OCCUPATION_WORDS, await this.documentsOf(known, act), act);
  }

  async documentsOf(codes: readonly string[], { manager }: Reading): Promise<WordDocument[]> {
    const { occupations, titles } = await this.repository.withTitles(codes, manager);
    const names = new Map<string, Set<string>>(occupations.map(({ code }) => [code, new Set()]));
    for (const { code, masculine, feminine } of titles) names.get(code)?.add(masculine).add(feminine);
    return occupations.map(({ code, titleMasculine, titleFeminine, description }) => ({
      id: code,
      title: titleMasculine === titleFeminine ? titleMasculine : `${titleMasculine} ${titleFeminine}`,
      alsoCalled: [...names.get(code)!].join(' '),
      body: description ?? '',
    }));
  }

  async idsAfter(after: string | null, limit: number, { manager }: Reading): Promise<string[]> {
    return this.repository.codesAfter(after, limit, manager);
  }

  /** How well occupations answer words whose last one may be unfinished: 0..1 by code; `atHome`: asked to the database alone. */
  async beginning(typed: string, limit: number, atHome = false): Promise<Relevance> {
    return (atHome ? this.search.home : this.search).beginning(OCCUPATION_WORDS, typed, limit);
  }
}

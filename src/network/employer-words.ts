import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type IndexingAct, rowsOnly, type WordDocument, WordSearch } from '../platform/search/word-search';
import { type Reading, type WordSource, WordSources } from '../platform/search/word-sources';
import { SECTORS } from '../reference';
import type { Employer } from './employer.entity';
import { EmployersRepository } from './employers.repository';

/** Below, one word of two is another company's. */
const LEAST_RELEVANCE = 0.6;

/** The collection of the search engine that holds employers. */
export const EMPLOYER_WORDS = 'employers';

/** What an engine may know of an employer: its names, its sector, its commune. Never a note, a contact or an owner. */
@Injectable()
export class EmployerWords implements WordSource, OnModuleInit {
  constructor(
    private readonly search: WordSearch,
    private readonly sources: WordSources,
    private readonly employers: EmployersRepository,
  ) {}

  onModuleInit(): void {
    this.sources.register(EMPLOYER_WORDS, this);
  }

  /** In the act that writes them; a batch at once, so that an index beside is told once. */
  async index(employerIds: readonly string[], act: IndexingAct): Promise<void> {
    await this.search.put(EMPLOYER_WORDS, await this.documentsOf(employerIds, act), act);
  }

  async documentsOf(ids: readonly string[], { manager }: Reading): Promise<WordDocument[]> {
    return (await this.employers.byIds(ids, manager)).map(documentOf);
  }

  async idsAfter(after: string | null, limit: number, { manager }: Reading): Promise<string[]> {
    return this.employers.idsAfter(after, limit, manager);
  }

  /**
   * Employers whose names, commune or sector answer what is typed, slips forgiven, the best first: those
   * at least half as good as the first. Their ids, whatever their territory: read them within reach.
   * `atHome`: asked to the database alone.
   */
  async closeTo(typed: string, { limit = 200, atHome = false } = {}): Promise<string[]> {
    const engine = atHome ? this.search.home : this.search;
    const found = rowsOnly(await engine.beginning(EMPLOYER_WORDS, typed, limit));
    const least = Math.max(LEAST_RELEVANCE, Math.max(0, ...found.values()) / 2);
    return [...found].filter(([, score]) => score >= least).map(([id]) => id);
  }
}

function documentOf({ id, name, brandName, sector, commune }: Employer): WordDocument {
  const title = brandName === null || brandName === name ? name : `${brandName} ${name}`;
  const alsoCalled = [commune, sector && SECTORS[sector]].filter(Boolean).join(' ');
  return { id, title, alsoCalled, body: '' };
}

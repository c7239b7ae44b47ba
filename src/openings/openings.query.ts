import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker } from '../identity';
import { type FilterSql, openingFilterSql } from './opening-filter-sql';
import { type OpeningFilter, OPENINGS_PER_PAGE } from './opening-filter';
import { OPENING_COLUMNS, OPENING_FROM, type OpeningRow } from './opening-row';
import { OpeningWords } from './opening-words';

export interface Facet {
  value: string;
  count: number;
}

export type OpeningFacets = Record<'sector' | 'contract' | 'kind' | 'slot' | 'state', Facet[]>;

export interface OpeningPage {
  items: OpeningRow[];
  total: number;
  page: number;
  /** For each facet, what each value would give with the other filters kept. */
  facets: OpeningFacets;
}

/** Where each facet's values come from; `sector` may hold several values in one row only for `slot`. */
const FACET_VALUES: Record<keyof OpeningFacets, string> = {
  sector: 'o.sector',
  contract: 'o.contract',
  kind: 'o.kind',
  slot: 'unnest(o.slots)',
  state: 'state',
};

/** Read models of openings, in SQL, within the asker's reach. */
@Injectable()
export class OpeningsQuery {
  constructor(
    private readonly source: DataSource,
    private readonly words: OpeningWords,
  ) {}

  async list(asker: Asker, filter: OpeningFilter): Promise<OpeningPage> {
    const page = filter.page ?? 1;
    const relevance = filter.q ? await this.words.relevance(filter.q, 5_000, filter.atHome) : null;
    const sql = openingFilterSql(asker, filter, relevance);
    const [total, items, facets] = await Promise.all([
      this.count(sql),
      this.rows(sql, page),
      this.facets(asker, filter, relevance),
    ]);
    return { items, total, page, facets };
  }

  /** The opening, or null when it is absent or out of reach. */
  async one(asker: Asker, id: string): Promise<OpeningRow | null> {
    const [row] = await this.source.query<OpeningRow[]>(
      `SELECT ${OPENING_COLUMNS} ${OPENING_FROM} WHERE o.id = $1 AND (o.territory_id = $2 OR o.territory_id IS NULL)`,
      [id, asker.territoryId],
    );
    return row ?? null;
  }

  /** These openings by id, whatever their state; what is absent or out of reach is left out. */
  async some(asker: Asker, ids: readonly string[]): Promise<ReadonlyMap<string, OpeningRow>> {
    const rows = await this.source.query<OpeningRow[]>(
      `SELECT ${OPENING_COLUMNS} ${OPENING_FROM}
       WHERE o.id = ANY($1::uuid[]) AND (o.territory_id = $2 OR o.territory_id IS NULL)`,
      [ids, asker.territoryId],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async count({ join, where, values }: FilterSql): Promise<number> {
    const [row] = await this.source.query<[{ total: number }]>(
      `SELECT count(*)::int AS total ${OPENING_FROM} ${join} WHERE ${where}`,
      values,
    );
    return row.total;
  }

  private async rows({ join, where, values, order }: FilterSql, page: number): Promise<OpeningRow[]> {
    return this.source.query<OpeningRow[]>(
      `SELECT ${OPENING_COLUMNS} ${OPENING_FROM} ${join} WHERE ${where}
       ORDER BY ${order} LIMIT ${OPENINGS_PER_PAGE} OFFSET $${values.length + 1}`,
      [...values, (page - 1) * OPENINGS_PER_PAGE],
    );
  }

  private async facets(
    asker: Asker,
    filter: OpeningFilter,
    relevance: ReadonlyMap<string, number> | null,
  ): Promise<OpeningFacets> {
    const names = Object.keys(FACET_VALUES) as (keyof OpeningFacets)[];
    const counted = await Promise.all(
      names.map((name) =>
        this.facet(name, openingFilterSql(asker, { ...filter, [name]: undefined }, relevance)),
      ),
    );
    return Object.fromEntries(names.map((name, index) => [name, counted[index]])) as OpeningFacets;
  }

  private async facet(name: keyof OpeningFacets, { join, where, values }: FilterSql): Promise<Facet[]> {
    return this.source.query<Facet[]>(
      `SELECT value, count(*)::int AS count
       FROM (SELECT ${FACET_VALUES[name]} AS value ${OPENING_FROM} ${join} WHERE ${where}) AS found
       WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value`,
      values,
    );
  }
}

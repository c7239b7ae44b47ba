import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The channel on which changes of openings are told, once they are committed. */
export const OPENINGS_CHANNEL = 'opening_mark';

/** What changed, and from where to ask the next time. */
export interface OpeningChanges {
  /** No transaction before this one is under way any more. */
  readonly horizon: string;
  /** Number of the transaction that last touched each opening, by id. */
  readonly changed: ReadonlyMap<string, string>;
}

const SINCE = `
  SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
    coalesce(jsonb_object_agg(opening_id, changed_in::text) FILTER (WHERE opening_id IS NOT NULL), '{}') AS changed
  FROM (SELECT 1) AS now LEFT JOIN opening_mark ON changed_in >= $1::bigint`;
const NOW = 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon';

/**
 * Openings that changed since a moment, none missed: transactions are numbered as they begin and become visible as they
 * end, so that what is asked for begins with the oldest that was still under way the last time.
 */
@Injectable()
export class ChangedOpeningsQuery {
  constructor(private readonly source: DataSource) {}

  /** From where to ask, for whoever is about to read everything. */
  async horizon(): Promise<string> {
    const [row] = await this.source.query<[{ horizon: string }]>(NOW);
    return row.horizon;
  }

  /** An opening may be told again the next time, with the same number. */
  async since(horizon: string): Promise<OpeningChanges> {
    const [row] = await this.source.query<[{ horizon: string; changed: Record<string, string> }]>(SINCE, [
      horizon,
    ]);
    return { horizon: row.horizon, changed: new Map(Object.entries(row.changed)) };
  }
}

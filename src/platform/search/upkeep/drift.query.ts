import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { INDEX_TOPIC } from '../index-messages';
import type { Collection } from '../word-search';

const LAST = `
  SELECT collection, compared_at AS "comparedAt", differing FROM index_comparison
  WHERE collection = ANY($1) AND compared_at IS NOT NULL`;
const NOTE = `
  INSERT INTO index_comparison (collection, compared_at, differing) VALUES ($1, $2, $3)
  ON CONFLICT (collection) DO UPDATE SET compared_at = excluded.compared_at, differing = excluded.differing`;
const ON_THEIR_WAY = `
  SELECT DISTINCT named.id, bool_and(set_aside_at IS NOT NULL) AS refused
  FROM outbox_message, unnest(string_to_array(ref->>'ids', ' ')) AS named (id)
  WHERE topic = $1 AND kind = 'follow' AND done_at IS NULL
    AND ref->>'collection' = $2 AND named.id = ANY($3)
  GROUP BY named.id`;

/** What comparisons of indexes with PostgreSQL found, for every process to read. */
@Injectable()
export class Drift {
  constructor(private readonly source: DataSource) {}

  /** Documents that differed when each collection was last compared; null when one never was. */
  async now(collections: readonly Collection[]): Promise<number | null> {
    const rows = await this.source.query<{ differing: number }[]>(LAST, [collections]);
    if (rows.length < collections.length) return null;
    return rows.reduce((sum, { differing }) => sum + differing, 0);
  }

  /** When the collection that has waited longest was compared; null when one never was. */
  async comparedAt(collections: readonly Collection[]): Promise<Date | null> {
    const rows = await this.source.query<{ comparedAt: Date }[]>(LAST, [collections]);
    if (rows.length < collections.length) return null;
    return new Date(Math.min(...rows.map(({ comparedAt }) => comparedAt.getTime())));
  }

  async note(collection: Collection, comparedAt: Date | null, differing: number): Promise<void> {
    await this.source.query(NOTE, [collection, comparedAt, differing]);
  }

  /** What a document's unfinished messages say: `coming`, or `refused` when a human has to look. */
  async onTheirWay(
    collection: Collection,
    ids: readonly string[],
  ): Promise<Map<string, 'coming' | 'refused'>> {
    const rows = await this.source.query<{ id: string; refused: boolean }[]>(ON_THEIR_WAY, [
      INDEX_TOPIC,
      collection,
      ids,
    ]);
    return new Map(rows.map(({ id, refused }) => [id, refused ? 'refused' : 'coming']));
  }
}

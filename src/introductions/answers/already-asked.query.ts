import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AlreadyAsked } from '../../matching';

/** Proposed, found or answered; a proposal taken back before she answered may be made again. */
@Injectable()
export class AlreadyAskedQuery extends AlreadyAsked {
  constructor(private readonly source: DataSource) {
    super();
  }

  async about(openingIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    if (openingIds.length === 0) return new Map();
    const rows = await this.source.query<{ openingId: string; people: string[] }[]>(
      `SELECT i.opening_id AS "openingId", array_agg(DISTINCT i.participant_id) AS people FROM introduction i
       WHERE i.opening_id = ANY($1::uuid[]) AND (i.withdrawn_at IS NULL
         OR EXISTS (SELECT 1 FROM introduction_answer a WHERE a.introduction_id = i.id))
       GROUP BY i.opening_id`,
      [openingIds],
    );
    return new Map(rows.map(({ openingId, people }) => [openingId, new Set(people)]));
  }
}

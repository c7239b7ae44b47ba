import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChoiceLine } from './silence';

const LINES = `
  SELECT participant_id AS id, jsonb_agg(jsonb_build_object('topic', topic, 'audienceKind', audience_kind,
    'audienceId', audience_id, 'decision', decision) ORDER BY rank) AS lines
  FROM disclosure_choice
  WHERE $1::uuid[] IS NULL OR participant_id = ANY($1)
  GROUP BY participant_id HAVING bool_or(decision = 'silent')`;

/**
 * What everybody explicitly keeps silent, whoever follows them: for reverse matching, which tells nobody of anybody.
 * What a coach reads comes from DisclosureQuery, and from her caseload alone.
 */
@Injectable()
export class EverybodysSilence {
  constructor(private readonly source: DataSource) {}

  /** The choices, oldest first, of those among these people, or among all, who ever asked for silence. */
  async of(participantIds: readonly string[] | null): Promise<ReadonlyMap<string, readonly ChoiceLine[]>> {
    if (participantIds?.length === 0) return new Map();
    const rows = await this.source.query<{ id: string; lines: ChoiceLine[] }[]>(LINES, [participantIds]);
    return new Map(rows.map(({ id, lines }) => [id, lines]));
  }
}

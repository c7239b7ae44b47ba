import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AnsweredNo } from '../../matching';

/** What people said "non" to, and did not change their mind about. */
@Injectable()
export class RefusedOpeningsQuery extends AnsweredNo {
  constructor(private readonly source: DataSource) {
    super();
  }

  async openingsRefusedBy(
    participantIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await this.source.query<{ participantId: string; openings: string[] }[]>(
      `SELECT participant_id AS "participantId", array_agg(opening_id) AS openings
       FROM (
         SELECT DISTINCT ON (i.participant_id, i.opening_id) i.participant_id, i.opening_id, a.answer
         FROM introduction i JOIN introduction_answer a ON a.introduction_id = i.id
         WHERE i.participant_id = ANY($1::uuid[])
         ORDER BY i.participant_id, i.opening_id, a.rank DESC) latest
       WHERE answer = 'no' GROUP BY participant_id`,
      [participantIds],
    );
    return new Map(rows.map(({ participantId, openings }) => [participantId, new Set(openings)]));
  }
}

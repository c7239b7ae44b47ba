import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

const SQL = `
  SELECT EXISTS (SELECT 1 FROM employer_contact WHERE employer_id = $1 AND territory_id <> $2)
    OR EXISTS (SELECT 1 FROM opening WHERE employer_id = $1 AND territory_id <> $2)
    OR EXISTS (SELECT 1 FROM disclosure_choice c JOIN participant p ON p.id = c.participant_id
      WHERE c.audience_kind = 'employer' AND c.audience_id = $1 AND p.territory_id <> $2)
    OR EXISTS (SELECT 1 FROM placement l JOIN participant p ON p.id = l.participant_id
      WHERE l.employer_id = $1 AND p.territory_id <> $2) AS elsewhere`;

/** Whether another territory works with an employer that every territory sees. */
@Injectable()
export class ElsewhereQuery {
  async isKnownElsewhere(employerId: string, territoryId: string, manager: EntityManager): Promise<boolean> {
    const [row] = await manager.query<[{ elsewhere: boolean }]>(SQL, [employerId, territoryId]);
    return row.elsewhere;
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Which trades employers have been looking for. */
@Injectable()
export class OccupationsOfEmployers {
  constructor(private readonly source: DataSource) {}

  /** ROME codes of every opening each of these employers ever had, in their order; nothing for who had none. */
  async of(employerIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (employerIds.length === 0) return new Map();
    const rows = await this.source.query<{ id: string; occupations: string[] }[]>(
      `SELECT employer_id AS id, array_agg(DISTINCT occupation ORDER BY occupation) AS occupations FROM opening
       WHERE employer_id = ANY($1::uuid[]) AND occupation IS NOT NULL GROUP BY employer_id`,
      [employerIds],
    );
    return new Map(rows.map(({ id, occupations }) => [id, occupations]));
  }
}

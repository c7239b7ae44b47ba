import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Employers nobody solicits on a civil day: none of their openings is shown. */
@Injectable()
export class RestingEmployersQuery {
  constructor(private readonly source: DataSource) {}

  async on(day: string): Promise<ReadonlySet<string>> {
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT employer_id AS id FROM employer_rest WHERE lifted_at IS NULL AND (until IS NULL OR until > $1)`,
      [day],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

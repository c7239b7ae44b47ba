import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The territories of the programmes room, as identity needs them: by the code people type. */
@Injectable()
export class TerritoryQuery {
  constructor(private readonly source: DataSource) {}

  async idOfCode(code: string): Promise<string | null> {
    const rows: { id: string }[] = await this.source.query('SELECT id FROM territory WHERE code = $1', [
      code,
    ]);
    return rows[0]?.id ?? null;
  }

  async codes(): Promise<string[]> {
    const rows: { code: string }[] = await this.source.query('SELECT code FROM territory ORDER BY code');
    return rows.map(({ code }) => code);
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Which pages employers read no more, as disclosure keeps them. */
@Injectable()
export class WithdrawnPages {
  constructor(private readonly source: DataSource) {}

  /** When each of these pages was taken back; one that stands is left out. */
  async among(
    publicationIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<ReadonlyMap<string, Date>> {
    if (publicationIds.length === 0) return new Map();
    const rows = await manager.query<{ id: string; at: Date }[]>(
      'SELECT id, withdrawn_at AS at FROM publication WHERE id = ANY($1::uuid[]) AND withdrawn_at IS NOT NULL',
      [publicationIds],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}

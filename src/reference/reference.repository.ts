import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Commune } from './communes/commune.entity';
import { Occupation } from './occupations/occupation.entity';
import { OccupationSister } from './occupations/occupation-sister.entity';
import { OccupationTitle } from './occupations/occupation-title.entity';
import { ReferenceLoad } from './reference-load.entity';

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const ROWS_AT_ONCE = 1_000;

/** The outside world's definitions; public from end to end. */
@Injectable()
export class ReferenceRepository {
  constructor(private readonly source: DataSource) {}

  occupations(manager: EntityManager = this.source.manager): Promise<Occupation[]> {
    return manager.find(Occupation, { order: { code: 'ASC' } });
  }

  /** Ours first, then by name. */
  titles(manager: EntityManager = this.source.manager): Promise<OccupationTitle[]> {
    return manager.find(OccupationTitle, { order: { code: 'ASC', rank: 'ASC', masculine: 'ASC' } });
  }

  sisters(): Promise<OccupationSister[]> {
    return this.source.manager.find(OccupationSister, { order: { code: 'ASC', sisterCode: 'ASC' } });
  }

  communes(): Promise<Commune[]> {
    return this.source.manager.find(Commune, { order: { name: 'ASC', insee: 'ASC' } });
  }

  /** Identity of the last writing; it changes with every one, in this process or another. */
  async lastLoad(source?: ReferenceLoad['source']): Promise<ReferenceLoad | null> {
    const [last] = await this.source.manager.find(ReferenceLoad, {
      where: source ? { source } : {},
      order: { at: 'DESC', id: 'DESC' },
      take: 1,
    });
    return last ?? null;
  }

  /** One writer at a time, until the transaction ends. */
  async alone(manager: EntityManager): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('reference'))`);
  }

  async keepOccupations(rows: readonly Occupation[], manager: EntityManager): Promise<void> {
    for (const some of batches(rows)) await manager.upsert(Occupation, some, ['code']);
  }

  async keepTitles(rows: readonly OccupationTitle[], manager: EntityManager): Promise<void> {
    for (const some of batches(rows)) {
      await manager.upsert(OccupationTitle, some, ['code', 'masculine', 'feminine']);
    }
  }

  async dropTitles(rows: readonly OccupationTitle[], manager: EntityManager): Promise<void> {
    for (const { code, masculine, feminine } of rows) {
      await manager.delete(OccupationTitle, { code, masculine, feminine });
    }
  }

  /** The pairs of our file and no other. */
  async replaceSisters(rows: readonly OccupationSister[], manager: EntityManager): Promise<void> {
    // Not TRUNCATE, which would make readers wait.
    await manager.createQueryBuilder().delete().from(OccupationSister).execute();
    for (const some of batches(rows)) await manager.insert(OccupationSister, some);
  }

  async keepCommunes(rows: readonly Commune[], manager: EntityManager): Promise<void> {
    for (const some of batches(rows)) await manager.upsert(Commune, some, ['insee']);
  }

  async noteLoad(load: ReferenceLoad, manager: EntityManager): Promise<void> {
    await manager.insert(ReferenceLoad, load);
  }
}

function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    yield rows.slice(start, start + ROWS_AT_ONCE);
}

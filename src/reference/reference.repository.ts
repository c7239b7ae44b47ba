import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Commune } from './communes/commune.entity';
import { Occupation } from './occupations/occupation.entity';
import { OccupationSister } from './occupations/occupation-sister.entity';
import { OccupationTitle } from './occupations/occupation-title.entity';
import { ReferenceLoad } from './reference-load.entity';

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

  /** These occupations and their titles, ours first. */
  async withTitles(codes: readonly string[], manager: EntityManager) {
    const code = In([...codes]);
    const order = { code: 'ASC', rank: 'ASC', masculine: 'ASC' } as const;
    return {
      occupations: await manager.find(Occupation, { where: { code }, order: { code: 'ASC' } }),
      titles: await manager.find(OccupationTitle, { where: { code }, order }),
    };
  }

  /** The `limit` next ones in the order of the codes. */
  async codesAfter(after: string | null, limit: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ code: string }[]>(
      'SELECT code FROM occupation WHERE $1::text IS NULL OR code > $1 COLLATE "C" ORDER BY code COLLATE "C" LIMIT $2',
      [after, limit],
    );
    return rows.map(({ code }) => code);
  }

  sisters(): Promise<OccupationSister[]> {
    return this.source.manager.find(OccupationSister, { order: { code: 'ASC', sisterCode: 'ASC' } });
  }

  communes(): Promise<Commune[]> {
    return this.source.manager.find(Commune, { order: { name: 'ASC', insee: 'ASC' } });
  }

  /** The last writing, by this process or another; `null` before the first. */
  async lastLoad(source?: ReferenceLoad['source']): Promise<ReferenceLoad | null> {
    const [last] = await this.source.manager.find(ReferenceLoad, {
      where: source ? { source } : {},
      order: { number: 'DESC' },
      take: 1,
    });
    return last ?? null;
  }

  /** One writer at a time, until the transaction ends. */
  async alone(manager: EntityManager): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('reference'))`);
  }

  async keepOccupations(rows: readonly Occupation[], manager: EntityManager): Promise<void> {
    await manager.query(KEEP_OCCUPATIONS, [JSON.stringify(rows)]);
  }

  /** An official number already known stays when `ogr` is null. */
  async keepTitles(rows: readonly OccupationTitle[], manager: EntityManager): Promise<void> {
    await manager.query(KEEP_TITLES, [JSON.stringify(rows)]);
  }

  async dropTitles(rows: readonly OccupationTitle[], manager: EntityManager): Promise<void> {
    await manager.query(DROP_TITLES, [JSON.stringify(rows)]);
  }

  /** These pairs and no other. */
  async replaceSisters(rows: readonly OccupationSister[], manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM occupation_sister');
    await manager.query(KEEP_SISTERS, [JSON.stringify(rows)]);
  }

  async keepCommunes(rows: readonly Commune[], manager: EntityManager): Promise<void> {
    await manager.query(KEEP_COMMUNES, [JSON.stringify(rows)]);
  }

  async noteLoad(load: Omit<ReferenceLoad, 'number'>, manager: EntityManager): Promise<void> {
    await manager.insert(ReferenceLoad, { source: load.source, contentHash: load.contentHash, at: load.at });
  }
}

/** Thousands of rows in one statement: some 20 ms, where writing entity by entity takes a second. */
const KEEP_OCCUPATIONS = `
  INSERT INTO occupation (code, title, title_masculine, title_feminine, sector, description)
  SELECT code, title, "titleMasculine", "titleFeminine", sector, description
  FROM jsonb_to_recordset($1::jsonb) AS r (
    code text, title text, "titleMasculine" text, "titleFeminine" text, sector text, description text)
  ON CONFLICT (code) DO UPDATE SET
    title = excluded.title, title_masculine = excluded.title_masculine,
    title_feminine = excluded.title_feminine, sector = excluded.sector, description = excluded.description`;

const KEEP_TITLES = `
  INSERT INTO occupation_title (code, masculine, feminine, ogr, rank)
  SELECT code, masculine, feminine, ogr, rank
  FROM jsonb_to_recordset($1::jsonb) AS r (code text, masculine text, feminine text, ogr int, rank int)
  ON CONFLICT (code, masculine, feminine) DO UPDATE SET
    ogr = coalesce(excluded.ogr, occupation_title.ogr), rank = excluded.rank`;

const DROP_TITLES = `
  DELETE FROM occupation_title t
  USING jsonb_to_recordset($1::jsonb) AS r (code text, masculine text, feminine text)
  WHERE t.code = r.code AND t.masculine = r.masculine AND t.feminine = r.feminine`;

const KEEP_SISTERS = `
  INSERT INTO occupation_sister (code, sister_code)
  SELECT code, "sisterCode" FROM jsonb_to_recordset($1::jsonb) AS r (code text, "sisterCode" text)`;

const KEEP_COMMUNES = `
  INSERT INTO commune (insee, name, postcodes, department, lat, lon)
  SELECT insee, name, ARRAY(SELECT jsonb_array_elements_text(postcodes)), department, lat, lon
  FROM jsonb_to_recordset($1::jsonb) AS r (
    insee text, name text, postcodes jsonb, department text, lat float8, lon float8)
  ON CONFLICT (insee) DO UPDATE SET
    name = excluded.name, postcodes = excluded.postcodes, department = excluded.department,
    lat = excluded.lat, lon = excluded.lon`;

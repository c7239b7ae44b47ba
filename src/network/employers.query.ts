import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Asker, Viewer } from '../identity';
import { Clock } from '../platform/clock/clock';
import type { EmployerKind, Market, SectorCode } from '../reference';
import { EmployerWords } from './employer-words';
import type { SizeBand } from './size-bands';
import { nameKey } from './name-key';

export interface EmployerFilter {
  /** Words of a name; accents, case and legal forms do not matter. */
  q?: string;
  sector?: SectorCode;
  kind?: EmployerKind;
  market?: Market;
  /** What is typed may be somebody's name: it is asked to the database alone. */
  atHome?: boolean;
  /** Only these, or all but these. */
  ids?: readonly string[];
  exceptIds?: readonly string[];
  /** Only those a coach keeps. */
  ownerId?: string;
  /** 1 upwards. */
  page?: number;
}

/** What a coach sees of an employer in a list or on its page. */
export interface EmployerRow {
  id: string;
  name: string;
  brandName: string | null;
  siret: string | null;
  naf: string | null;
  kind: EmployerKind;
  market: Market;
  sector: SectorCode | null;
  sizeBand: SizeBand | null;
  address: string | null;
  postcode: string | null;
  commune: string | null;
  communeCode: string | null;
  lat: number | null;
  lon: number | null;
  website: string | null;
  notes: string | null;
  /** Solicitations the employer accepts in a civil month; null when he set no number. */
  monthlyCap: number | null;
  /** The coach who keeps it. */
  ownerCoachId: string | null;
  source: string;
  createdAt: Date;
  rest: 'on_hold' | 'do_not_solicit' | null;
  restUntil: string | null;
  restReason: string | null;
  likenesses: number;
}

/** What of an employer bears on its openings. */
export type EmployerTrade = Pick<EmployerRow, 'sector' | 'kind' | 'market'>;

export interface EmployerPage {
  items: EmployerRow[];
  total: number;
  page: number;
}

interface AmongEmployers extends EmployerFilter {
  /** Only these. */
  among?: readonly string[];
}

export const EMPLOYERS_PER_PAGE = 25;

const COLUMNS = `
  e.id, e.name, e.brand_name AS "brandName", e.siret, e.naf, e.kind, e.market, e.sector, e.size_band AS "sizeBand",
  e.address, e.postcode, e.commune, e.commune_code AS "communeCode", e.lat, e.lon, e.website, e.notes, e.monthly_cap AS "monthlyCap",
  e.source, e.owner_coach_id AS "ownerCoachId",
  e.created_at AS "createdAt", r.kind AS rest, r.until::text AS "restUntil", r.reason AS "restReason",
  (SELECT count(*)::int FROM employer_likeness l
    JOIN employer alike ON alike.id = CASE WHEN l.like_id = e.id THEN l.employer_id ELSE l.like_id END
    WHERE l.settled_at IS NULL AND e.id IN (l.employer_id, l.like_id)
      AND (alike.territory_id = $1 OR alike.territory_id IS NULL)) AS likenesses`;

const FROM = `
  FROM employer e
  LEFT JOIN employer_rest r ON r.employer_id = e.id AND r.lifted_at IS NULL AND (r.until IS NULL OR r.until > $2)
  WHERE (e.territory_id = $1 OR e.territory_id IS NULL)`;

/** The word stands in the name, or in the name people know it by. */
const NAMED = `(strpos(e.name_key, ?) > 0 OR strpos(lower(unaccent(coalesce(e.brand_name, ''))), ?) > 0)`;

/** Read models of the network, in SQL, within the viewer's reach. */
@Injectable()
export class EmployersQuery {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly words: EmployerWords,
  ) {}

  /** Those that bear the words of `q` in their names; when none does, those whose names are close to it. */
  async list(viewer: Viewer, filter: EmployerFilter): Promise<EmployerPage> {
    const named = await this.page(viewer, filter);
    if (named.total > 0 || !filter.q) return named;
    const among = await this.words.closeTo(filter.q, { atHome: filter.atHome });
    return among.length > 0 ? this.page(viewer, { ...filter, q: undefined, among }) : named;
  }

  private async page(viewer: Viewer, filter: AmongEmployers): Promise<EmployerPage> {
    const page = filter.page ?? 1;
    const { where, values } = this.conditions(viewer, filter);
    const [{ total }] = await this.source.query<[{ total: number }]>(
      `SELECT count(*)::int AS total ${FROM} ${where}`,
      values,
    );
    const items = await this.source.query<EmployerRow[]>(
      `SELECT ${COLUMNS} ${FROM} ${where} ORDER BY e.name, e.id LIMIT ${EMPLOYERS_PER_PAGE}
       OFFSET $${values.length + 1}`,
      [...values, (page - 1) * EMPLOYERS_PER_PAGE],
    );
    return { items, total, page };
  }

  /** The same, without pages: for a spreadsheet. */
  async all(viewer: Viewer, filter: Omit<EmployerFilter, 'page'>): Promise<EmployerRow[]> {
    const first = await this.list(viewer, { ...filter, page: 1 });
    const rows = [...first.items];
    for (let page = 2; rows.length < first.total; page += 1) {
      const { items } = await this.list(viewer, { ...filter, page });
      if (items.length === 0) break;
      rows.push(...items);
    }
    return rows;
  }

  /** The employer, or null when it is absent or out of reach. */
  async one(viewer: Viewer, id: string): Promise<EmployerRow | null> {
    const { values } = this.conditions(viewer, {});
    const rows = await this.source.query<EmployerRow[]>(`SELECT ${COLUMNS} ${FROM} AND e.id = $3`, [
      ...values,
      id,
    ]);
    return rows[0] ?? null;
  }

  /** What of these employers bears on their openings, by id; nothing for one that is absent. */
  async trades(ids: readonly string[], manager: EntityManager): Promise<ReadonlyMap<string, EmployerTrade>> {
    if (ids.length === 0) return new Map();
    const rows = await manager.query<(EmployerTrade & { id: string })[]>(
      'SELECT id, sector, kind, market FROM employer WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, sector, kind, market }) => [id, { sector, kind, market }]));
  }

  /** What people call these employers, by id; nothing for one out of reach. */
  async names(asker: Asker, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.source.query<{ id: string; name: string }[]>(
      `SELECT id, coalesce(brand_name, name) AS name FROM employer
       WHERE id = ANY($1::uuid[]) AND (territory_id = $2 OR territory_id IS NULL)`,
      [ids, asker.territoryId],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private conditions(viewer: Viewer, filter: AmongEmployers) {
    const { q, sector, kind, market, among, ids, exceptIds, ownerId } = filter;
    const values: unknown[] = [viewer.territoryId, this.clock.today()];
    const parts: string[] = [];
    const add = (condition: string, value: unknown) => {
      values.push(value);
      parts.push(`AND ${condition.replaceAll('?', `$${values.length}`)}`);
    };
    const words = q ? nameKey(q).split(' ').filter(Boolean) : [];
    if (q && words.length === 0) parts.push('AND false');
    for (const word of words) add(NAMED, word);
    if (sector) add('e.sector = ?', sector);
    if (kind) add('e.kind = ?', kind);
    if (market) add('e.market = ?', market);
    if (among) add('e.id = ANY(?::uuid[])', among);
    if (ids) add('e.id = ANY(?::uuid[])', ids);
    if (exceptIds) add('NOT (e.id = ANY(?::uuid[]))', exceptIds);
    if (ownerId) add('e.owner_coach_id = ?', ownerId);
    return { where: parts.join(' '), values };
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { revealsOf } from '../disclosure';
import type { Asker } from '../identity';
import { Clock } from '../platform/clock/clock';
import { boxOfCommune, boxOfDepartment } from '../reference';
import type { OpeningFacts } from './opening-facts';
import { OPENING_COLUMNS, OPENING_FROM, type OpeningRow } from './opening-row';
import { reachedCap, RestingEmployersQuery, type SolicitationCount, Solicitations } from '../network';

/** The openings a viewer's people may be shown, as facts for matching. */
@Injectable()
export class PublishedOpeningsQuery {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly resting: RestingEmployersQuery,
    private readonly solicitations: Solicitations,
  ) {}

  /** Every published opening within her reach, in the order of their ids. */
  async within(asker: Asker): Promise<OpeningFacts[]> {
    return this.facts(asker, 'p.ended_at IS NULL AND p.id IS NOT NULL', []);
  }

  /** These openings as they are now, published or not; what is absent or out of her reach is left out. */
  async byIds(asker: Asker, ids: readonly string[]): Promise<OpeningFacts[]> {
    return ids.length === 0 ? [] : this.facts(asker, 'o.id = ANY($2::uuid[])', [ids]);
  }

  /** Those of these openings that are published, whoever may see them. */
  async publishedAnywhere(ids: readonly string[]): Promise<ShownAnywhere[]> {
    if (ids.length === 0) return [];
    const rows = await this.source.query<(OpeningRow & { territoryId: string | null })[]>(
      `SELECT ${OPENING_COLUMNS}, o.territory_id AS "territoryId" ${OPENING_FROM}
       WHERE o.id = ANY($1::uuid[]) AND p.ended_at IS NULL AND p.id IS NOT NULL ORDER BY o.id`,
      [ids],
    );
    const employers = await this.employers();
    return rows.map((row) => ({ facts: factsOf(row, employers), territoryId: row.territoryId }));
  }

  private async facts(asker: Asker, where: string, values: readonly unknown[]): Promise<OpeningFacts[]> {
    const rows = await this.source.query<OpeningRow[]>(
      `SELECT ${OPENING_COLUMNS} ${OPENING_FROM}
       WHERE (o.territory_id = $1 OR o.territory_id IS NULL) AND ${where} ORDER BY o.id`,
      [asker.territoryId, ...values],
    );
    const employers = await this.employers();
    return rows.map((row) => factsOf(row, employers));
  }

  private async employers(): Promise<EmployersToday> {
    const today = this.clock.today();
    const [resting, sent] = await Promise.all([this.resting.on(today), this.solicitations.ofLate()]);
    return { resting, sent, today };
  }
}

/** A published opening, and the territory whose coaches see it; null when all do. */
export interface ShownAnywhere {
  readonly facts: OpeningFacts;
  readonly territoryId: string | null;
}

/** What is known of employers on one civil day. */
export interface EmployersToday {
  readonly resting: ReadonlySet<string>;
  readonly sent: ReadonlyMap<string, SolicitationCount>;
  readonly today: string;
}

/** Chosen field by field: what matching may know of an opening. */
export function factsOf(row: OpeningRow, employers: EmployersToday): OpeningFacts {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    occupation: row.occupation,
    sector: row.sector,
    sectorInferred: row.sectorInferred,
    contract: row.contract,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    slots: row.slots,
    hourlyWageMin: row.hourlyWageMin,
    hourlyWageMax: row.hourlyWageMax,
    position: row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : null,
    commune: row.placeLabel,
    within: withinOf(row),
    traits: row.traits,
    prerequisites: row.prerequisites,
    market: row.market,
    employer: employerOf(row, employers),
    reveals: revealsOf(natureOf(row)),
    published: row.state === 'published',
    publishedOn: row.publishedOn ?? row.freshOn,
    freshOn: row.freshOn,
  };
}

/** A commune lies in its department; a place without a commune may be the department itself. */
function withinOf({ lat, lon, communeCode, placeLabel }: OpeningRow): OpeningFacts['within'] {
  if (lat !== null && lon !== null) return null;
  if (communeCode !== null) return boxOfCommune(communeCode);
  return placeLabel === null ? null : boxOfDepartment(placeLabel);
}

function employerOf(
  { employerId: id, employerName: name, employerCap }: OpeningRow,
  { resting, sent, today }: EmployersToday,
): OpeningFacts['employer'] {
  if (id === null || name === null) return null;
  const count = sent.get(id);
  const atCap = reachedCap(employerCap, count?.thisMonth ?? 0, today);
  const recentSolicitations = count?.lastThirtyDays ?? 0;
  return { id, name, resting: resting.has(id), recentSolicitations, ...(atCap ? { atCap } : {}) };
}

/** What of an opening may tell something about whoever answers it. */
export function natureOf(row: OpeningRow) {
  return {
    kind: row.kind,
    contract: row.contract,
    market: row.market,
    reservedForRqth: row.reservedForRqth,
    insertionClause: row.insertionClause,
    onlyInOurPortal: row.source === 'portal',
    declared: row.declaredReveals,
  };
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { revealsOf } from '../disclosure';
import type { Asker } from '../identity';
import { Clock } from '../platform/clock/clock';
import { boxOfCommune, boxOfDepartment } from '../reference';
import type { OpeningFacts } from './opening-facts';
import { FACTS_COLUMNS, type FactsRow, OPENING_FROM } from './opening-row';
import { reachedCap, RestingEmployersQuery, type SolicitationCount, Solicitations } from '../network';

/** An opening as matching reads it, and the territory it belongs to; null for one that every territory may be shown. */
export interface PlacedOpening {
  readonly territoryId: string | null;
  readonly facts: OpeningFacts;
}

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
    return this.facts(asker, { where: 'p.ended_at IS NULL AND p.id IS NOT NULL', values: [] });
  }

  /**
   * These openings as they are now, published or not; what is absent or out of her reach is left out.
   * @param employers when they were read for the same answer already
   */
  async byIds(asker: Asker, ids: readonly string[], employers?: EmployersToday): Promise<OpeningFacts[]> {
    if (ids.length === 0) return [];
    return this.facts(asker, { where: 'o.id = ANY($2::uuid[])', values: [ids], employers });
  }

  /**
   * A part of all published openings, whosever they are, in the order of their ids and beyond `after`: for a memory
   * that only proposes, and of which whatever is shown is read again for the asker.
   */
  async everywhere(after: string | null, most: number): Promise<PlacedOpening[]> {
    const beyond = '($1::uuid IS NULL OR o.id > $1) AND p.ended_at IS NULL AND p.id IS NOT NULL';
    return this.placed(`${beyond} ORDER BY o.id LIMIT $2`, [after, most]);
  }

  /** These openings as they are now, whosever they are, published or not; what is absent is left out. */
  async everywhereByIds(ids: readonly string[]): Promise<PlacedOpening[]> {
    return this.placed('o.id = ANY($1::uuid[])', [ids]);
  }

  /** Those of these openings that are published, whoever may see them. */
  async publishedAnywhere(ids: readonly string[]): Promise<PlacedOpening[]> {
    return (await this.everywhereByIds(ids)).filter(({ facts }) => facts.published);
  }

  /** Which employers rest, and how often each was solicited lately. */
  async employersToday(): Promise<EmployersToday> {
    const today = this.clock.today();
    const [resting, sent] = await Promise.all([this.resting.on(today), this.solicitations.ofLate()]);
    return { resting, sent, today };
  }

  private async facts(asker: Asker, { where, values, employers }: Asked): Promise<OpeningFacts[]> {
    const within = `(o.territory_id = $1 OR o.territory_id IS NULL) AND ${where} ORDER BY o.id`;
    const placed = await this.placed(within, [asker.territoryId, ...values], employers);
    return placed.map(({ facts }) => facts);
  }

  private async placed(
    where: string,
    values: readonly unknown[],
    known?: EmployersToday,
  ): Promise<PlacedOpening[]> {
    const [rows, employers] = await Promise.all([
      this.source.query<(FactsRow & { territoryId: string | null })[]>(
        `SELECT o.territory_id AS "territoryId", ${FACTS_COLUMNS} ${OPENING_FROM} WHERE ${where}`,
        [...values],
      ),
      known ?? this.employersToday(),
    ]);
    return rows.map((row) => ({ territoryId: row.territoryId, facts: factsOf(row, employers) }));
  }
}

interface Asked {
  readonly where: string;
  readonly values: readonly unknown[];
  readonly employers?: EmployersToday;
}

/** What is known of employers on one civil day. */
export interface EmployersToday {
  readonly resting: ReadonlySet<string>;
  readonly sent: ReadonlyMap<string, SolicitationCount>;
  readonly today: string;
}

/** Chosen field by field: what matching may know of an opening. */
export function factsOf(row: FactsRow, employers: EmployersToday): OpeningFacts {
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
function withinOf({ lat, lon, communeCode, placeLabel }: FactsRow): OpeningFacts['within'] {
  if (lat !== null && lon !== null) return null;
  if (communeCode !== null) return boxOfCommune(communeCode);
  return placeLabel === null ? null : boxOfDepartment(placeLabel);
}

function employerOf(
  { employerId: id, employerName: name, employerCap }: FactsRow,
  { resting, sent, today }: EmployersToday,
): OpeningFacts['employer'] {
  if (id === null || name === null) return null;
  const count = sent.get(id);
  const atCap = reachedCap(employerCap, count?.thisMonth ?? 0, today);
  const recentSolicitations = count?.lastThirtyDays ?? 0;
  return { id, name, resting: resting.has(id), recentSolicitations, ...(atCap ? { atCap } : {}) };
}

/** What of an opening may tell something about whoever answers it. */
export function natureOf(row: FactsRow) {
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

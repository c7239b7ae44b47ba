import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../identity';
import { Clock } from '../../platform/clock/clock';
import { KM_PER_DEGREE, kmBetweenSql } from '../../platform/database/great-circle';
import type { SectorCode } from '../../reference';
import { EmployerStandings } from '../stages/employer-standings.query';
import { type LastKnown, type VisitReason, whyVisit } from './due-visit';

/** Where a round goes, in decimal degrees, and how far around. */
export interface RoundArea {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/** An employer to go and see. */
export interface RoundStop extends LastKnown {
  readonly id: string;
  readonly name: string;
  readonly sector: SectorCode | null;
  readonly address: string | null;
  readonly commune: string | null;
  /** Great-circle kilometres from the middle of the round, to one decimal. */
  readonly km: number;
  readonly reason: VisitReason;
}

/** The nearest ones, and how many there are in all. */
export interface Round {
  readonly stops: readonly RoundStop[];
  readonly total: number;
}

/** As many as one may see in a few days: the rest is another round. */
export const STOPS = 30;
const KM = kmBetweenSql({ lat: '$2', lon: '$3' }, { lat: 'e.lat', lon: 'e.lon' });

const AROUND = `
  SELECT * FROM (
    SELECT e.id, coalesce(e.brand_name, e.name) AS name, e.sector, e.address, e.commune, ${KM} AS km
    FROM employer e
    WHERE e.territory_id = $1 AND e.market = 'ordinary' AND e.lat BETWEEN $2 - $4::float8 / ${KM_PER_DEGREE}
      AND $2 + $4::float8 / ${KM_PER_DEGREE}
  ) near
  WHERE km <= $4 ORDER BY km, name, id`;

/**
 * "Ma tournée": employers of one's own network near a place who are worth a visit, the nearest first. Those who asked to
 * be left in peace are not among them, nor those outside of the ordinary market.
 */
@Injectable()
export class RoundQuery {
  constructor(
    private readonly source: DataSource,
    private readonly standings: EmployerStandings,
    private readonly clock: Clock,
  ) {}

  async around(viewer: Viewer, { lat, lon, km }: RoundArea): Promise<Round> {
    const today = this.clock.today();
    const values = [viewer.territoryId, lat, lon, km];
    const near = await this.source.query<Omit<RoundStop, 'reason' | keyof LastKnown>[]>(AROUND, values);
    const standings = await this.standings.of(
      viewer,
      near.map(({ id }) => id),
    );
    const due = near.flatMap((row): RoundStop[] => {
      const { rests, lastOn, dueOn } = standings.get(row.id)!;
      const reason = rests ? null : whyVisit({ lastOn, dueOn }, today);
      return reason ? [{ ...row, lastOn, dueOn, km: Math.round(row.km * 10) / 10, reason }] : [];
    });
    return { stops: due.slice(0, STOPS), total: due.length };
  }
}

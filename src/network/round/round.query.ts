import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../identity';
import { Clock } from '../../platform/clock/clock';
import type { SectorCode } from '../../reference';
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
/** A little less than a degree of latitude measures: the band only spares the exact distance. */
const KM_PER_DEGREE = 111;

const AROUND = `
  SELECT * FROM (
    SELECT e.id, coalesce(e.brand_name, e.name) AS name, e.sector, e.address, e.commune,
      12742 * asin(least(1, sqrt(power(sin(radians(e.lat - $2) / 2), 2)
        + cos(radians($2)) * cos(radians(e.lat)) * power(sin(radians(e.lon - $3) / 2), 2)))) AS km,
      (SELECT max(i.day)::text FROM interaction i
        WHERE i.employer_id = e.id AND i.territory_id = $1
          AND NOT EXISTS (SELECT 1 FROM interaction_annulment a WHERE a.interaction_id = i.id)) AS "lastOn",
      (SELECT min(coalesce(
          (SELECT s.until FROM employer_task_step s WHERE s.employer_task_id = t.id AND s.kind = 'put_off'
            ORDER BY s.at DESC LIMIT 1), t.due_on))::text
        FROM employer_task t
        WHERE t.employer_id = e.id AND t.territory_id = $1
          AND NOT EXISTS (SELECT 1 FROM interaction_annulment a WHERE a.interaction_id = t.interaction_id)
          AND NOT EXISTS (SELECT 1 FROM employer_task_step s
            WHERE s.employer_task_id = t.id AND s.kind <> 'put_off')) AS "dueOn"
    FROM employer e
    WHERE e.territory_id = $1 AND e.market = 'ordinary' AND e.lat BETWEEN $2 - $4::float8 / ${KM_PER_DEGREE}
      AND $2 + $4::float8 / ${KM_PER_DEGREE}
      AND NOT EXISTS (SELECT 1 FROM employer_rest r WHERE r.employer_id = e.id AND r.lifted_at IS NULL
        AND (r.until IS NULL OR r.until > $5))
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
    private readonly clock: Clock,
  ) {}

  async around(viewer: Viewer, { lat, lon, km }: RoundArea): Promise<Round> {
    const today = this.clock.today();
    const rows = await this.source.query<Omit<RoundStop, 'reason'>[]>(AROUND, [
      viewer.territoryId,
      lat,
      lon,
      km,
      today,
    ]);
    const due = rows.flatMap((row): RoundStop[] => {
      const reason = whyVisit(row, today);
      return reason ? [{ ...row, km: Math.round(row.km * 10) / 10, reason }] : [];
    });
    return { stops: due.slice(0, STOPS), total: due.length };
  }
}

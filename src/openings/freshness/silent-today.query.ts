import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../identity';
import { type CivilDay, addDays } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { SILENT_SINCE } from './silent-openings.repository';
import { ASK_AFTER, CLOSE_AFTER, WARN_AFTER } from './still-open-rule';

/** An offer without news, as its coach reads of it. */
export interface SilentToday {
  readonly openingId: string;
  readonly title: string;
  readonly employerName: string | null;
  readonly silentSince: CivilDay;
  /** Civil day on which it is taken off, or was. */
  readonly closesOn: CivilDay;
  readonly closed: boolean;
}

/** During which a coach reads that an offer was closed by itself. */
const TOLD_FOR_DAYS = 7;

/** What a coach is told of offers without news: those that nobody can be asked about, those that end soon, those that ended. */
@Injectable()
export class SilentTodayQuery {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The oldest news first. */
  async of({ territoryId }: Viewer): Promise<SilentToday[]> {
    const rows = await this.source.query<Omit<SilentToday, 'closesOn'>[]>(
      `SELECT o.id AS "openingId", o.title, COALESCE(e.brand_name, e.name) AS "employerName",
              ${SILENT_SINCE}::text AS "silentSince", p.ended_at IS NOT NULL AS closed
       FROM opening o LEFT JOIN employer e ON e.id = o.employer_id
       JOIN LATERAL (SELECT * FROM opening_publication p WHERE p.opening_id = o.id ORDER BY p.at DESC LIMIT 1) p ON true
       WHERE o.source IN ('portal', 'coach') AND o.territory_id = $2
         AND NOT EXISTS (SELECT FROM employer_rest r WHERE r.employer_id = o.employer_id AND r.lifted_at IS NULL
                         AND (r.until IS NULL OR r.until > $1::date))
         AND CASE WHEN p.ended_at IS NULL
             THEN $1::date - ${SILENT_SINCE} >= $3 OR ($1::date - ${SILENT_SINCE} >= $4 AND NOT EXISTS (
               SELECT FROM opening_ask a WHERE a.opening_id = o.id AND a.silent_since >= o.fresh_on))
             ELSE p.end_reason = 'expired' AND p.ended_by IS NULL AND p.ended_at > $5 END
       ORDER BY o.fresh_on, o.id LIMIT 50`,
      [this.clock.today(), territoryId, WARN_AFTER, ASK_AFTER, this.lately()],
    );
    return rows.map((row) => Object.assign(row, { closesOn: addDays(row.silentSince, CLOSE_AFTER) }));
  }

  private lately(): Date {
    return new Date(this.clock.now().getTime() - TOLD_FOR_DAYS * 86_400_000);
  }
}

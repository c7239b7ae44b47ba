import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../../platform/clock/civil-day';
import { OpeningAsk } from './opening-ask.entity';

/** A published offer of ours without news, and the door where its employer may be asked. */
export interface SilentOpening {
  readonly id: string;
  readonly title: string;
  readonly freshOn: CivilDay;
  /** Its last news, or the end of a pause of its employer since: he was not asked during it. */
  readonly silentSince: CivilDay;
  readonly days: number;
  /** The newest door of its employer that opens; null when nobody there was given any. */
  readonly doorId: string | null;
}

/** Civil day since which an offer `o` has no news: a pause of its employer is no silence of his. */
export const SILENT_SINCE = `GREATEST(o.fresh_on, (
  SELECT max(COALESCE((r.lifted_at AT TIME ZONE 'Europe/Paris')::date, r.until)) FROM employer_rest r
  WHERE r.employer_id = o.employer_id AND (r.lifted_at IS NOT NULL OR r.until <= $1::date)))`;

/** Imported offers follow their last import; those of an employer who rests are nobody's to ask about. */
const SILENT = `
  FROM opening o
  JOIN opening_publication p ON p.opening_id = o.id AND p.ended_at IS NULL
  LEFT JOIN LATERAL (
    SELECT d.id FROM employer_door d
    WHERE d.employer_id = o.employer_id AND d.territory_id = o.territory_id AND d.link_hash IS NOT NULL
    ORDER BY d.at DESC, d.id LIMIT 1) d ON true
  WHERE o.source IN ('portal', 'coach') AND $1::date - ${SILENT_SINCE} >= $2
    AND NOT EXISTS (SELECT FROM employer_rest r WHERE r.employer_id = o.employer_id AND r.lifted_at IS NULL
                    AND (r.until IS NULL OR r.until > $1::date))`;

/** Offers nobody gave news of, and what was asked about them. */
@Injectable()
export class SilentOpeningsRepository {
  constructor(private readonly source: DataSource) {}

  /** Those of at least so many days, the oldest news first. */
  async since(
    days: number,
    today: CivilDay,
    manager: EntityManager = this.source.manager,
  ): Promise<SilentOpening[]> {
    return manager.query<SilentOpening[]>(
      `SELECT o.id, o.title, o.fresh_on::text AS "freshOn", ${SILENT_SINCE}::text AS "silentSince",
              $1::date - ${SILENT_SINCE} AS days, d.id AS "doorId"
       ${SILENT} ORDER BY o.fresh_on, o.id LIMIT 500`,
      [today, days],
    );
  }

  /** False when it was asked already. */
  async addOnce(ask: OpeningAsk, manager: EntityManager): Promise<boolean> {
    const insert = manager.createQueryBuilder().insert().into(OpeningAsk).values(ask).orIgnore();
    return ((await insert.returning('id').execute()).raw as unknown[]).length > 0;
  }

  /** Until the transaction ends nobody else changes it. */
  async hold(id: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM opening WHERE id = $1 FOR UPDATE', [id]);
  }

  ask(id: string, manager: EntityManager): Promise<OpeningAsk | null> {
    return manager.findOneBy(OpeningAsk, { id });
  }

  /** Whether the offer is still published and had no news since it was asked about. */
  async stillSilent({ openingId, silentSince }: OpeningAsk, manager: EntityManager): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `SELECT 1 FROM opening o JOIN opening_publication p ON p.opening_id = o.id AND p.ended_at IS NULL
       WHERE o.id = $1 AND o.fresh_on <= $2 FOR SHARE OF o`,
      [openingId, silentSince],
    );
    return rows.length > 0;
  }
}

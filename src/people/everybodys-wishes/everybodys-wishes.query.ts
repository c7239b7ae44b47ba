import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Wish } from '../wish';

/** The channel on which the triggers of wishes and choices say whose changed; nothing is said before the commit. */
export const PROFILE_CHANGES = 'profile_change';

/** What changed since a moment, and the moment from which to ask the next time. */
export interface WishChanges {
  /** Opaque: to be given back to `since`. */
  readonly moment: string;
  /** Ids of those whose wishes or choices changed; some may be told twice, none is left out. */
  readonly changed: readonly string[];
  /** How many people ever said what they wish. */
  readonly people: number;
}

/** What was committed before the oldest transaction still under way is in every later reading; the rest is asked again. */
const SINCE = `
  SELECT pg_snapshot_xmin(now_seen)::text AS moment,
    (SELECT count(*)::int FROM wish_list WHERE version = 1) AS people,
    ARRAY(SELECT participant_id FROM profile_change
      WHERE transaction >= $1 AND transaction < pg_snapshot_xmax(now_seen)::text::bigint) AS changed
  FROM pg_current_snapshot() now_seen`;

const WISHES = `
  SELECT list.participant_id AS id,
    coalesce(jsonb_agg(jsonb_build_object('criterion', w.criterion, 'value', w.value, 'stance', w.stance)
      ORDER BY w.place) FILTER (WHERE w.id IS NOT NULL), '[]') AS wishes
  FROM (
    SELECT DISTINCT ON (participant_id) id, participant_id FROM wish_list
    WHERE $1::uuid[] IS NULL OR participant_id = ANY($1) ORDER BY participant_id, version DESC) list
  LEFT JOIN wish w ON w.wish_list_id = list.id
  GROUP BY list.participant_id`;

/**
 * What everybody wishes, whoever follows them: for reverse matching, which tells nobody of anybody. What a coach reads
 * comes from PeopleQuery, and from her caseload alone.
 */
@Injectable()
export class EverybodysWishes {
  constructor(private readonly source: DataSource) {}

  /** What changed since a moment; `null`: since for ever, and then nobody is named. */
  async since(moment: string | null): Promise<WishChanges> {
    // Beyond any transaction: a first question asks for the moment alone.
    const [row] = await this.source.query<[WishChanges]>(SINCE, [moment ?? '9223372036854775807']);
    return row;
  }

  /** The newest wishes of these people, or of everybody; who never said any is left out. */
  async of(participantIds: readonly string[] | null): Promise<ReadonlyMap<string, readonly Wish[]>> {
    if (participantIds?.length === 0) return new Map();
    const rows = await this.source.query<{ id: string; wishes: Wish[] }[]>(WISHES, [participantIds]);
    return new Map(rows.map(({ id, wishes }) => [id, wishes]));
  }

  /** Whose place is kept secret, and the accounts that may know it all the same: from others, her distances are hidden. */
  async placeConfidants(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await this.source.query<{ id: string; accounts: string[] }[]>(
      `SELECT g.participant_id AS id, coalesce(array_agg(c.account_id) FILTER (WHERE c.id IS NOT NULL), '{}') AS accounts
       FROM place_guard g
       LEFT JOIN place_confidant c ON c.participant_id = g.participant_id AND c.withdrawn_at IS NULL
       GROUP BY g.participant_id`,
    );
    return new Map(rows.map(({ id, accounts }) => [id, new Set(accounts)]));
  }
}

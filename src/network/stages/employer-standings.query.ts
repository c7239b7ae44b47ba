import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../identity';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { type StageFacts, type Standing, standingOfEmployer } from './stage';

/** How far one employer came along, with what a list says of it. */
export interface EmployerStanding extends Standing {
  readonly employerId: string;
  readonly ownerCoachId: string | null;
  /** Latest exchange, and what is due next: civil days. */
  readonly lastOn: CivilDay | null;
  readonly dueOn: CivilDay | null;
  readonly rests: boolean;
}

type Row = StageFacts & { employerId: string; ownerCoachId: string | null };

/** What happened, from the log of this territory: a line that was annulled did not. */
const LOG = `
  SELECT i.employer_id, min(i.day) AS introduced_on, max(i.day) AS last_on,
    min(i.day) FILTER (WHERE i.mode IN ('meeting', 'video')) AS appointment_on,
    min(i.day) FILTER (WHERE i.mode <> 'mail' AND i.purpose IN ('learn_needs', 'trade_survey')) AS needs_on,
    min(i.day) FILTER (WHERE i.purpose IN ('propose_person', 'immersion')) AS proposed_on,
    array_agg(DISTINCT i.day) FILTER (WHERE i.purpose = 'trade_survey' AND i.in_person) AS surveyed_on
  FROM interaction i
  WHERE i.territory_id = $1 AND NOT EXISTS (SELECT 1 FROM interaction_annulment a WHERE a.interaction_id = i.id)
  GROUP BY i.employer_id`;

/** What became true elsewhere: pages sent by a coach, days and contracts at an employer's. Joined here, imported nowhere. */
const SENT = `
  SELECT p.employer_id, min((s.at AT TIME ZONE 'Europe/Paris')::date) AS sent_on
  FROM introduction_sending s JOIN publication p ON p.id = s.publication_id
  JOIN participant h ON h.id = p.participant_id
  WHERE s.route = 'with_coach' AND h.territory_id = $1 GROUP BY p.employer_id`;
const WELCOMED = `
  SELECT l.employer_id,
    array_agg(l.starts_on) FILTER (WHERE l.contract = 'pmsmp' AND l.renews IS NULL) AS immersed_on,
    array_agg(l.starts_on) FILTER (WHERE l.contract NOT IN ('pmsmp', 'training')) AS hired_on
  FROM placement l JOIN participant h ON h.id = l.participant_id
  WHERE l.starts_on <= $2 AND h.territory_id = $1 GROUP BY l.employer_id`;

/** What is left to do, on the day it was put off to last. */
const DUE = `
  SELECT t.employer_id, min(coalesce(off.until, t.due_on)) AS due_on
  FROM employer_task t
  LEFT JOIN LATERAL (SELECT s.until FROM employer_task_step s WHERE s.employer_task_id = t.id AND s.kind = 'put_off'
    ORDER BY s.at DESC, s.id DESC LIMIT 1) off ON true
  WHERE t.territory_id = $1
    AND NOT EXISTS (SELECT 1 FROM employer_task_step s WHERE s.employer_task_id = t.id AND s.kind <> 'put_off')
    AND NOT EXISTS (SELECT 1 FROM interaction_annulment a WHERE a.interaction_id = t.interaction_id)
  GROUP BY t.employer_id`;

const days = (array: string) =>
  `(SELECT coalesce(array_agg(d::text ORDER BY d), '{}') FROM unnest(${array}) d)`;

const STANDINGS = `
  SELECT e.id AS "employerId", e.owner_coach_id AS "ownerCoachId",
    CASE WHEN e.source = 'coach' THEN (e.created_at AT TIME ZONE 'Europe/Paris')::date::text END AS "keptSince",
    l.introduced_on::text AS "introducedOn", l.appointment_on::text AS "appointmentOn", l.needs_on::text AS "needsOn",
    least(l.proposed_on, s.sent_on)::text AS "proposedOn",
    ${days('array_cat(l.surveyed_on, w.immersed_on)')} AS "hostedOn", ${days('w.hired_on')} AS "hiredOn",
    l.last_on::text AS "lastOn", d.due_on::text AS "dueOn", r.id IS NOT NULL AS rests
  FROM employer e
  LEFT JOIN (${LOG}) l ON l.employer_id = e.id
  LEFT JOIN (${SENT}) s ON s.employer_id = e.id
  LEFT JOIN (${WELCOMED}) w ON w.employer_id = e.id
  LEFT JOIN (${DUE}) d ON d.employer_id = e.id
  LEFT JOIN employer_rest r ON r.employer_id = e.id AND r.lifted_at IS NULL AND (r.until IS NULL OR r.until > $2)
  WHERE (e.territory_id = $1 OR (e.territory_id IS NULL
    AND (l.employer_id IS NOT NULL OR s.employer_id IS NOT NULL OR w.employer_id IS NOT NULL)))`;

/** How far each employer of a territory came along: the rule of `stage.ts`, on what happened. */
@Injectable()
export class EmployerStandings {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Of the employers the viewer's team keeps, or did something with; any other one is merely spotted. */
  async within(viewer: Viewer): Promise<EmployerStanding[]> {
    return this.read(viewer, '', []);
  }

  /** Of these employers, by id; one that the team neither keeps nor knows is left out. */
  async of(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, EmployerStanding>> {
    if (ids.length === 0) return new Map();
    const found = await this.read(viewer, 'AND e.id = ANY($3::uuid[])', [ids]);
    return new Map(found.map((one) => [one.employerId, one]));
  }

  private async read(viewer: Viewer, where: string, more: unknown[]): Promise<EmployerStanding[]> {
    const today = this.clock.today();
    const rows = await this.source.query<Row[]>(`${STANDINGS} ${where}`, [
      viewer.territoryId,
      today,
      ...more,
    ]);
    return rows.map(({ employerId, ownerCoachId, ...facts }) => ({
      employerId,
      ownerCoachId,
      ...standingOfEmployer(facts, today),
      lastOn: facts.lastOn,
      dueOn: facts.dueOn,
      rests: facts.rests,
    }));
  }
}

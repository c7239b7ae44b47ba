import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { CivilDay } from '../../platform/clock/civil-day';
import { CaseloadAssignment } from './caseload-assignment.entity';
import { CaseloadCover } from './caseload-cover.entity';

/** Followed on that day by the coach herself, or by a colleague she covers for. */
const FOLLOWED = `assignment.starts_on <= $2 AND (assignment.ends_on IS NULL OR assignment.ends_on >= $2)
  AND (assignment.coach_id = $1 OR assignment.coach_id IN (
    SELECT absent_coach_id FROM caseload_cover
    WHERE covering_coach_id = $1 AND starts_on <= $2 AND ends_on >= $2))`;

/** The reach of FOLLOWED, read for everybody at once. */
const EVERYBODY = `
  WITH followed AS (
    SELECT participant_id, coach_id FROM caseload_assignment
    WHERE starts_on <= $1 AND (ends_on IS NULL OR ends_on >= $1)
  ), by_account AS (
    SELECT participant_id, coach_id AS account_id FROM followed
    UNION
    SELECT f.participant_id, c.covering_coach_id FROM followed f JOIN caseload_cover c
      ON c.absent_coach_id = f.coach_id AND c.starts_on <= $1 AND c.ends_on >= $1
  )
  SELECT b.participant_id AS "participantId", b.account_id AS "accountId", a.territory_id AS "territoryId"
  FROM by_account b JOIN account a ON a.id = b.account_id`;

/** A person, and an account that may open her file. */
export interface FollowedPerson {
  readonly participantId: string;
  readonly accountId: string;
  /** Where the account works. */
  readonly territoryId: string | null;
}

/** Who follows whom, day by day. */
@Injectable()
export class CaseloadRepository {
  constructor(private readonly source: DataSource) {}

  async participantIdsOf(coachId: string, day: CivilDay): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query(
      `SELECT DISTINCT assignment.participant_id AS id FROM caseload_assignment assignment
       WHERE ${FOLLOWED} ORDER BY id`,
      [coachId, day],
    );
    return rows.map(({ id }) => id);
  }

  /** Everybody whom somebody follows on that day, and by whom: her coach, and who covers for her coach. */
  async everybodyFollowed(day: CivilDay): Promise<FollowedPerson[]> {
    return this.source.query(EVERYBODY, [day]);
  }

  async follows(coachId: string, participantId: string, day: CivilDay): Promise<boolean> {
    const rows: unknown[] = await this.source.query(
      `SELECT 1 FROM caseload_assignment assignment WHERE ${FOLLOWED} AND assignment.participant_id = $3 LIMIT 1`,
      [coachId, day, participantId],
    );
    return rows.length > 0;
  }

  assignmentOf(participantId: string, day: CivilDay): Promise<CaseloadAssignment | null> {
    const begun = { participantId, startsOn: LessThanOrEqual(day) };
    return this.source.manager.findOne(CaseloadAssignment, {
      where: [
        { ...begun, endsOn: IsNull() },
        { ...begun, endsOn: MoreThanOrEqual(day) },
      ],
      order: { startsOn: 'DESC' },
    });
  }

  /** The assignment that goes on until further notice, held until the transaction ends. */
  holdStanding(manager: EntityManager, participantId: string): Promise<CaseloadAssignment | null> {
    return manager.findOne(CaseloadAssignment, {
      where: { participantId, endsOn: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Standing assignments to one of these coaches. */
  async standingOf(coachIds: readonly string[]): Promise<{ coachId: string; participantId: string }[]> {
    return this.source.query(
      `SELECT coach_id AS "coachId", participant_id AS "participantId" FROM caseload_assignment
       WHERE ends_on IS NULL AND coach_id = ANY($1) ORDER BY coach_id, participant_id`,
      [coachIds],
    );
  }

  async add(manager: EntityManager, assignment: CaseloadAssignment): Promise<void> {
    await manager.insert(CaseloadAssignment, assignment);
  }

  async addAll(manager: EntityManager, assignments: readonly CaseloadAssignment[]): Promise<void> {
    if (assignments.length > 0) await manager.insert(CaseloadAssignment, [...assignments]);
  }

  /** An assignment that would end before it began never was. */
  async end(manager: EntityManager, assignment: CaseloadAssignment, lastDay: CivilDay): Promise<void> {
    if (lastDay < assignment.startsOn) await manager.delete(CaseloadAssignment, { id: assignment.id });
    else await manager.update(CaseloadAssignment, { id: assignment.id }, { endsOn: lastDay });
  }

  async addCover(manager: EntityManager, cover: CaseloadCover): Promise<void> {
    await manager.insert(CaseloadCover, cover);
  }

  coverOfId(id: string): Promise<CaseloadCover | null> {
    return this.source.manager.findOneBy(CaseloadCover, { id });
  }

  async endCover(manager: EntityManager, cover: CaseloadCover, lastDay: CivilDay): Promise<void> {
    if (lastDay < cover.startsOn) await manager.delete(CaseloadCover, { id: cover.id });
    else await manager.update(CaseloadCover, { id: cover.id }, { endsOn: lastDay });
  }

  /** Who covers for a coach on that day. */
  coveringFor(absentCoachId: string, day: CivilDay): Promise<CaseloadCover[]> {
    return this.source.manager.find(CaseloadCover, {
      where: { absentCoachId, startsOn: LessThanOrEqual(day), endsOn: MoreThanOrEqual(day) },
      order: { startsOn: 'ASC', id: 'ASC' },
    });
  }
}

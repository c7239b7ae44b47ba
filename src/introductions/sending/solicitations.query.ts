import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { firstOfMonth, type SolicitationCount, Solicitations } from '../../network';
import { addDays } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';

/** A civil day of Paris, as the instant it begins. */
const BEGINNING = (place: number) => `$${place}::date::timestamp AT TIME ZONE 'Europe/Paris'`;

/** A page opened for an employer; taken back since, it was read or might have been. */
const SENT = `FROM introduction_sending s JOIN publication p ON p.id = s.publication_id WHERE s.route = 'with_coach'`;

/** How often employers were solicited, counted from what was sent. */
@Injectable()
export class SolicitationsQuery extends Solicitations {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async ofLate(): Promise<ReadonlyMap<string, SolicitationCount>> {
    const today = this.clock.today();
    const rows = await this.source.query<({ employerId: string } & SolicitationCount)[]>(
      `SELECT p.employer_id AS "employerId",
         (count(*) FILTER (WHERE s.at >= ${BEGINNING(1)}))::int AS "thisMonth",
         (count(*) FILTER (WHERE s.at >= ${BEGINNING(2)}))::int AS "lastThirtyDays"
       ${SENT} AND s.at >= least(${BEGINNING(1)}, ${BEGINNING(2)}) AND p.employer_id IS NOT NULL
       GROUP BY p.employer_id`,
      [firstOfMonth(today), addDays(today, -30)],
    );
    return new Map(
      rows.map(({ employerId, thisMonth, lastThirtyDays }) => [employerId, { thisMonth, lastThirtyDays }]),
    );
  }

  /** In the civil month of today, as the act under way sees it. */
  async thisMonth(employerId: string, manager: EntityManager): Promise<number> {
    const [row] = await manager.query<[{ n: number }]>(
      `SELECT count(*)::int AS n ${SENT} AND p.employer_id = $1 AND s.at >= ${BEGINNING(2)}`,
      [employerId, firstOfMonth(this.clock.today())],
    );
    return row.n;
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../identity';
import { Clock } from '../../platform/clock/clock';
import type { TaskRow } from './interaction-row';
import { InteractionsQuery } from './interactions.query';

/** Something left to do with an employer, and the exchange it came out of. */
export interface OpenTask extends TaskRow {
  readonly employerId: string;
  readonly employerName: string;
  readonly interactionId: string;
  /** What is said of people in it: those she follows. */
  readonly by: { readonly id: string; readonly name: string };
}

/** To do still: no step ended it, and the exchange was not annulled. Due on the day it was put off to last. */
const OPEN = `
  SELECT t.id, t.interaction_id AS "interactionId", coalesce(e.brand_name, e.name) AS "employerName"
  FROM employer_task t JOIN employer e ON e.id = t.employer_id
  LEFT JOIN LATERAL (SELECT s.until FROM employer_task_step s WHERE s.employer_task_id = t.id AND s.kind = 'put_off'
    ORDER BY s.at DESC, s.id DESC LIMIT 1) off ON true
  WHERE t.territory_id = $1
    AND NOT EXISTS (SELECT 1 FROM employer_task_step s WHERE s.employer_task_id = t.id AND s.kind <> 'put_off')
    AND NOT EXISTS (SELECT 1 FROM interaction_annulment a WHERE a.interaction_id = t.interaction_id)`;
const BY_DAY = `ORDER BY coalesce(off.until, t.due_on), t.at, t.id`;

/** Promises and next actions: what a coach has to do today, and what stands at one employer. */
@Injectable()
export class EmployerTasks {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly log: InteractionsQuery,
  ) {}

  /** The viewer's own, due today or before; the oldest due day first. */
  dueFor(viewer: Viewer): Promise<OpenTask[]> {
    const due = 'AND t.by = $2 AND coalesce(off.until, t.due_on) <= $3';
    return this.read(viewer, due, [viewer.accountId, this.clock.today()]);
  }

  /** Everybody's at one employer, the next to come first. */
  openAt(viewer: Viewer, employerId: string): Promise<OpenTask[]> {
    return this.read(viewer, 'AND t.employer_id = $2', [employerId]);
  }

  private async read(viewer: Viewer, where: string, values: unknown[]): Promise<OpenTask[]> {
    const found = await this.source.query<{ id: string; interactionId: string; employerName: string }[]>(
      `${OPEN} ${where} ${BY_DAY}`,
      [viewer.territoryId, ...values],
    );
    const rows = await this.log.rows(viewer, [...new Set(found.map(({ interactionId }) => interactionId))]);
    return found.flatMap(({ id, interactionId, employerName }) => {
      const row = rows.find((one) => one.id === interactionId);
      const task = row?.tasks.find((one) => one.id === id);
      return row && task
        ? [{ ...task, employerId: row.employerId, employerName, interactionId, by: row.by }]
        : [];
    });
  }
}

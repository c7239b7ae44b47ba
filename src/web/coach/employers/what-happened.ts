import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../identity';
import {
  type EmployerStanding,
  EmployerStandings,
  EmployerTasks,
  type InteractionPage,
  InteractionsQuery,
  type OpenTask,
} from '../../../network';
import { Clock } from '../../../platform/clock/clock';

/** What the page of an employer says of what happened there. */
export interface Happened {
  /** Null for an employer the team neither keeps nor met. */
  readonly standing: EmployerStanding | null;
  readonly log: InteractionPage;
  /** The next to come first. */
  readonly tasks: readonly OpenTask[];
  /** Civil day. */
  readonly today: string;
}

/** Gathers the contact log of one employer: where it stands, what was said, what is left to do. */
@Injectable()
export class WhatHappened {
  constructor(
    private readonly standings: EmployerStandings,
    private readonly log: InteractionsQuery,
    private readonly tasks: EmployerTasks,
    private readonly clock: Clock,
  ) {}

  async with(viewer: Viewer, employerId: string): Promise<Happened> {
    const [standings, log, tasks] = await Promise.all([
      this.standings.of(viewer, [employerId]),
      this.log.ofEmployer(viewer, employerId),
      this.tasks.openAt(viewer, employerId),
    ]);
    return { standing: standings.get(employerId) ?? null, log, tasks, today: this.clock.today() };
  }
}

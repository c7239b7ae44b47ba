import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { InvalidInput } from '../../platform/http/field-error';
import { Ids } from '../../platform/ids/ids';
import { EmployerTaskStep } from './employer-task-step.entity';
import { InteractionsRepository } from './interactions.repository';
import { standingOf } from './task-standing';

/** What becomes of a promise or of a next action. */
export type StepDetails =
  { readonly kind: 'done' | 'given_up' } | { readonly kind: 'put_off'; readonly until: CivilDay };

const NOT_LATER = 'Choisissez un jour à venir.';

/** Says that a promise was kept, that a next action was done, put off or given up: a dated and signed row each time. */
@Injectable()
export class RecordTaskStep {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly log: InteractionsRepository,
  ) {}

  /**
   * What ended before stays as it is.
   * @returns the employer it is about
   * @throws EmployerTaskNotFound, InvalidInput (put off to today or earlier)
   */
  async execute(viewer: Viewer, taskId: string, step: StepDetails): Promise<{ employerId: string }> {
    const until = step.kind === 'put_off' ? step.until : null;
    if (until !== null && until <= this.clock.today())
      throw new InvalidInput([{ field: 'until', message: NOT_LATER }]);
    const { employerId } = await this.log.taskVisibleTo(viewer, taskId);
    const subject = { type: 'employer', id: employerId };
    return this.acts.perform({ by: viewer.actor, name: 'employer-task.step', subject }, async (act) => {
      const task = await this.log.heldTask(viewer, taskId, act.manager);
      const { ended } = standingOf(task.dueOn, await this.log.stepsOf([taskId], act.manager));
      if (ended) return { employerId };
      const signed = { id: this.ids.next(), employerTaskId: taskId, at: act.at, by: viewer.accountId };
      const row = Object.assign(new EmployerTaskStep(), { ...signed, kind: step.kind, until });
      await this.log.addSteps([row], act.manager);
      return { employerId };
    });
  }
}

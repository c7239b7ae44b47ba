import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { Ids } from '../../platform/ids/ids';
import { EmployerTask } from './employer-task.entity';
import type { TaskDetails } from './interaction-details';
import { InteractionsRepository } from './interactions.repository';

/** Adds what is to be done next to an exchange that is written down already. */
@Injectable()
export class PlanNextAction {
  constructor(
    private readonly ids: Ids,
    private readonly log: InteractionsRepository,
  ) {}

  /** Within the act of whoever plans several at once. @throws InteractionNotFound */
  async within(
    act: OpenAct,
    viewer: Viewer,
    interactionId: string,
    { words, dueOn }: TaskDetails,
  ): Promise<void> {
    const { employerId, territoryId } = await this.log.visibleTo(viewer, interactionId, act.manager);
    const of = { interactionId, employerId, territoryId, kind: 'next_action' };
    const signed = { at: act.at, by: viewer.accountId };
    const task = Object.assign(new EmployerTask(), { id: this.ids.next(), ...of, words, dueOn, ...signed });
    await this.log.addTask(task, act.manager);
  }
}

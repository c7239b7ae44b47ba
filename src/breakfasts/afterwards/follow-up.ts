import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { PlanNextAction } from '../../network';
import { Acts } from '../../platform/acts/acts';
import { type CivilDay, civilDayOf } from '../../platform/clock/civil-day';
import { InvalidInput } from '../../platform/http/field-error';
import { NotThere } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { AfterwardsRepository } from './afterwards.repository';

/** The same thing to do next with several employers who were there. */
export interface FollowUpDetails {
  readonly employerIds: readonly string[];
  readonly words: string;
  readonly dueOn: CivilDay;
}

/** Plans, in one go, what is done next with employers who were there: a next action of each one's exchange. */
@Injectable()
export class FollowUp {
  constructor(
    private readonly acts: Acts,
    private readonly planning: PlanNextAction,
    private readonly breakfasts: BreakfastsRepository,
    private readonly afterwards: AfterwardsRepository,
  ) {}

  /** @throws BreakfastNotFound, NotThere, InvalidInput (a day before the petit-déj) */
  async execute(
    viewer: Viewer,
    breakfastId: string,
    { employerIds, words, dueOn }: FollowUpDetails,
  ): Promise<{ followed: number }> {
    const { plan } = await this.breakfasts.visibleTo(viewer, breakfastId);
    if (dueOn < civilDayOf(plan.startsAt)) {
      throw new InvalidInput([{ field: 'dueOn', message: 'Ce jour est avant celui du petit-déj.' }]);
    }
    const subject = { type: 'breakfast', id: breakfastId };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.follow-up', subject }, async (act) => {
      const chosen = [...new Set(employerIds)];
      for (const employerId of chosen) {
        const exchange = await this.afterwards.exchangeWith(breakfastId, employerId, act.manager);
        if (!exchange) throw new NotThere();
        await this.planning.within(act, viewer, exchange, { words, dueOn });
      }
      return { followed: chosen.length };
    });
  }
}

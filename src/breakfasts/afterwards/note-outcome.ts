import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Ids } from '../../platform/ids/ids';
import { NotThere } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { AfterwardsRepository } from './afterwards.repository';
import { BreakfastOutcome } from './breakfast-outcome.entity';
import type { PairOutcome } from './pair-outcomes';

/** What came of an employer and a person meeting there. */
export interface OutcomeDetails {
  readonly employerId: string;
  readonly participantId: string;
  readonly outcome: PairOutcome;
  readonly notes?: string;
  readonly callBackOn?: CivilDay;
}

/** Writes down what came of two who met, by whoever follows the person; both were noted as there. */
@Injectable()
export class NoteOutcome {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly breakfasts: BreakfastsRepository,
    private readonly afterwards: AfterwardsRepository,
  ) {}

  /** @throws BreakfastNotFound, ParticipantNotFound, NotThere */
  async execute(viewer: Viewer, breakfastId: string, details: OutcomeDetails): Promise<{ id: string }> {
    const { employerId, participantId, outcome, notes = null, callBackOn = null } = details;
    await this.people.territoryOf(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.outcome', subject }, async (act) => {
      await this.breakfasts.visibleTo(viewer, breakfastId, act.manager);
      const there = (await this.afterwards.attendancesAt(breakfastId, act.manager)).filter(
        ({ people }) => people > 0,
      );
      const bothWere =
        there.some((one) => one.employerId === employerId) &&
        there.some((one) => one.participantId === participantId);
      if (!bothWere) throw new NotThere();
      const pair = { id: this.ids.next(), breakfastId, employerId, participantId };
      const row = { ...pair, outcome, notes, callBackOn, at: act.at, by: viewer.accountId };
      await this.afterwards.add(Object.assign(new BreakfastOutcome(), row), act.manager);
      act.about({ type: 'breakfast', id: breakfastId });
      return { id: pair.id };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { LogInteraction } from '../../network';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import type { OpenAct } from '../../platform/acts/act';
import { type CivilDay, civilDayOf } from '../../platform/clock/civil-day';
import { InvalidInput } from '../../platform/http/field-error';
import { Ids } from '../../platform/ids/ids';
import { NotThere } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { AfterwardsRepository } from './afterwards.repository';
import { BreakfastOutcome } from './breakfast-outcome.entity';
import { PAIR_OUTCOMES, type PairOutcome } from './pair-outcomes';

/** What came of an employer and a person meeting there. */
export interface OutcomeDetails {
  readonly employerId: string;
  readonly participantId: string;
  readonly outcome: PairOutcome;
  readonly notes?: string;
  readonly callBackOn?: CivilDay;
}

/** Writes down what came of two who met, by whoever follows the person; both were noted as there. It is an exchange about her. */
@Injectable()
export class NoteOutcome {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly log: LogInteraction,
    private readonly breakfasts: BreakfastsRepository,
    private readonly afterwards: AfterwardsRepository,
  ) {}

  /** @throws BreakfastNotFound, ParticipantNotFound, NotThere, InvalidInput (a call before the day itself) */
  async execute(viewer: Viewer, breakfastId: string, details: OutcomeDetails): Promise<{ id: string }> {
    const { employerId, participantId, outcome, notes = null, callBackOn = null } = details;
    await this.people.territoryOf(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.outcome', subject }, async (act) => {
      const { plan } = await this.breakfasts.visibleTo(viewer, breakfastId, act.manager);
      const day = civilDayOf(plan.startsAt);
      if (callBackOn && callBackOn < day) {
        throw new InvalidInput([{ field: 'callBackOn', message: 'Ce jour est avant celui du petit-déj.' }]);
      }
      await this.breakfasts.hold(breakfastId, act.manager);
      const there = (await this.afterwards.attendancesAt(breakfastId, act.manager)).filter(
        ({ people }) => people > 0,
      );
      const bothWere =
        there.some((one) => one.employerId === employerId) &&
        there.some((one) => one.participantId === participantId);
      if (!bothWere) throw new NotThere();
      await this.logOnce(viewer, breakfastId, day, details, act);
      const pair = { id: this.ids.next(), breakfastId, employerId, participantId };
      const row = { ...pair, outcome, notes, callBackOn, at: act.at, by: viewer.accountId };
      await this.afterwards.add(Object.assign(new BreakfastOutcome(), row), act.manager);
      act.about({ type: 'breakfast', id: breakfastId });
      return { id: pair.id };
    });
  }

  /** The first word on a pair is a line of the contact log; those after it correct it here. */
  private async logOnce(
    viewer: Viewer,
    breakfastId: string,
    day: CivilDay,
    { employerId, participantId, outcome, callBackOn }: OutcomeDetails,
    act: OpenAct,
  ): Promise<void> {
    const before = await this.afterwards.outcomesOf(breakfastId, act.manager);
    if (before.some((one) => one.employerId === employerId && one.participantId === participantId)) return;
    const her = [participantId];
    const met = { day, mode: 'breakfast', inPerson: true, wishesOf: her, named: her } as const;
    const nextAction = callBackOn ? { words: 'Rappeler', dueOn: callBackOn } : undefined;
    await this.log.within(act, viewer, employerId, { ...met, outcome: PAIR_OUTCOMES[outcome], nextAction });
  }
}

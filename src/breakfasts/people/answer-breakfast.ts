import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import { BreakfastCancelled, BreakfastNotFound, BreakfastOver } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { GuestAnswer } from './guest-answer.entity';
import { GuestsRepository } from './guests.repository';

/** Her own yes or no, at her door or said aloud to her coach; it may change until the day. */
@Injectable()
export class AnswerBreakfast {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly breakfasts: BreakfastsRepository,
    private readonly guests: GuestsRepository,
  ) {}

  /** @throws ParticipantNotFound, BreakfastNotFound (she is not invited), BreakfastCancelled, BreakfastOver */
  async execute(
    asker: Asker,
    breakfastId: string,
    participantId: string,
    coming: boolean,
  ): Promise<{ id: string }> {
    await this.people.territoryOf(asker, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'breakfast.answer', subject }, async (act) => {
      const guest = await this.guests.find(breakfastId, participantId, act.manager);
      if (!guest) throw new BreakfastNotFound();
      const turn = await this.breakfasts.takeTurn(breakfastId, act.manager);
      const { plan, cancellation } = (await this.breakfasts.file(breakfastId, act.manager))!;
      if (cancellation) throw new BreakfastCancelled();
      if (plan.endsAt <= act.at) throw new BreakfastOver();
      const by = accountBehind(asker);
      const answer = {
        id: this.ids.next(),
        guestId: guest.id,
        turn,
        coming,
        saidAloudTo: by,
        at: act.at,
        by,
      };
      await this.guests.add(Object.assign(new GuestAnswer(), answer), act.manager);
      act.about({ type: 'breakfast', id: breakfastId });
      return { id: answer.id };
    });
  }
}

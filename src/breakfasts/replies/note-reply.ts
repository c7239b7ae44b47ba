import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import { BreakfastNotFound } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { stillAhead } from '../plan/standing-file';
import { Rsvp } from './rsvp.entity';
import type { RsvpAnswer } from './rsvp-answers';

/** Writes down what somebody invited said to a coach. It counts like an answer by his link, in its turn. */
@Injectable()
export class NoteReply {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly breakfasts: BreakfastsRepository,
  ) {}

  /** @throws BreakfastNotFound, BreakfastCancelled, BreakfastOver */
  async execute(
    viewer: Viewer,
    breakfastId: string,
    invitationId: string,
    answer: RsvpAnswer,
  ): Promise<{ id: string }> {
    const subject = { type: 'breakfast', id: breakfastId };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.note-reply', subject }, async (act) => {
      const invitation = await this.breakfasts.invitation(invitationId, act.manager);
      if (invitation?.breakfastId !== breakfastId) throw new BreakfastNotFound();
      await this.breakfasts.visibleTo(viewer, breakfastId, act.manager);
      const turn = await this.breakfasts.takeTurn(breakfastId, act.manager);
      await stillAhead(this.breakfasts, viewer, breakfastId, act);
      const id = this.ids.next();
      const row = { id, breakfastId, invitationId, turn, answer, at: act.at, by: viewer.accountId };
      await this.breakfasts.add([Object.assign(new Rsvp(), row)], act.manager);
      return { id };
    });
  }
}

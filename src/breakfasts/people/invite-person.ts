import { Injectable } from '@nestjs/common';
import { DisclosureQuery } from '../../disclosure';
import type { Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { AlreadyInvited, CoachKeptSilent, OnlyBetweenEmployers, ToldLater } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { stillAhead } from '../plan/standing-file';
import { BreakfastGuest } from './breakfast-guest.entity';
import { GuestsRepository } from './guests.repository';

/** That she was told what being there reveals. */
export interface Told {
  readonly toldOn: CivilDay;
  /** She keeps her coach silent, and was asked about this very occasion all the same. */
  readonly askedAgain?: boolean;
}

/**
 * Invites a person, once she was told what being there reveals: being seen beside a coach is already saying that one
 * has a coach. Coming is then her own yes.
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly people: PeopleQuery,
    private readonly disclosure: DisclosureQuery,
    private readonly breakfasts: BreakfastsRepository,
    private readonly guests: GuestsRepository,
  ) {}

  /**
   * @throws BreakfastNotFound, BreakfastCancelled, BreakfastOver, ParticipantNotFound, OnlyBetweenEmployers,
   *   ToldLater, CoachKeptSilent, AlreadyInvited
   */
  async execute(
    viewer: Viewer,
    breakfastId: string,
    participantId: string,
    { toldOn, askedAgain = false }: Told,
  ): Promise<{ id: string }> {
    await this.people.territoryOf(viewer, participantId);
    if (toldOn > this.clock.today()) throw new ToldLater();
    const silent = await this.keepsCoachSilent(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.invite-person', subject }, async (act) => {
      const { breakfast } = await stillAhead(this.breakfasts, viewer, breakfastId, act);
      if (breakfast.format === 'employers_only') throw new OnlyBetweenEmployers();
      if (silent && !askedAgain) throw new CoachKeptSilent();
      await this.breakfasts.hold(breakfastId, act.manager);
      if (await this.guests.find(breakfastId, participantId, act.manager)) throw new AlreadyInvited();
      const id = this.ids.next();
      const told = { toldOn, askedAgain: silent && askedAgain };
      const row = { id, breakfastId, participantId, ...told, at: act.at, by: viewer.accountId };
      await this.guests.add(Object.assign(new BreakfastGuest(), row), act.manager);
      act.about({ type: 'breakfast', id: breakfastId });
      return { id };
    });
  }

  /** Towards everybody, or towards one employer who might be there: nobody knows beforehand who comes. */
  private async keepsCoachSilent(viewer: Viewer, participantId: string): Promise<boolean> {
    const silence = await this.disclosure.silenceOf(viewer, participantId, () => null);
    return [silence.towardsAll, ...silence.towards.values()].some((topics) => topics.has('coaching'));
  }
}

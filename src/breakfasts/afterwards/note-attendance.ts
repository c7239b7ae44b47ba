import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { EmployerContacts, EmployerNotFound, EmployersQuery, LogInteraction } from '../../network';
import { PeopleQuery } from '../../people';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { type CivilDay, civilDayOf } from '../../platform/clock/civil-day';
import { Ids } from '../../platform/ids/ids';
import { BreakfastCancelled, BreakfastNotYet } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { AfterwardsRepository } from './afterwards.repository';
import { Attendance } from './attendance.entity';

/** Who was there, or was not: somebody at an employer, invited or not, or a person. */
export type WhoCame =
  | { readonly employerId: string; readonly contactId?: string; readonly people: 0 | 1 | 2 }
  | { readonly participantId: string; readonly people: 0 | 1 };

/**
 * Writes down who was there, from the day itself on. It is never refused for want of an invitation or of a place: what
 * happened is kept. An employer who was there is a line of the contact log.
 */
@Injectable()
export class NoteAttendance {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly employers: EmployersQuery,
    private readonly contacts: EmployerContacts,
    private readonly people: PeopleQuery,
    private readonly log: LogInteraction,
    private readonly breakfasts: BreakfastsRepository,
    private readonly afterwards: AfterwardsRepository,
  ) {}

  /** @throws BreakfastNotFound, BreakfastCancelled, BreakfastNotYet, EmployerNotFound, ContactNotFound, ParticipantNotFound */
  async execute(viewer: Viewer, breakfastId: string, who: WhoCame): Promise<{ id: string }> {
    await this.refuseUnknown(viewer, who);
    const subject = { type: 'breakfast', id: breakfastId };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.attendance', subject }, async (act) => {
      const { plan, cancellation } = await this.breakfasts.visibleTo(viewer, breakfastId, act.manager);
      if (cancellation) throw new BreakfastCancelled();
      if (civilDayOf(plan.startsAt) > civilDayOf(act.at)) throw new BreakfastNotYet();
      const day = civilDayOf(plan.startsAt);
      const id = await this.write(viewer, { breakfastId, day }, who, act);
      if ('participantId' in who) act.about({ type: 'participant', id: who.participantId });
      return { id };
    });
  }

  private async write(viewer: Viewer, { breakfastId, day }: OnDay, who: WhoCame, act: OpenAct) {
    const id = this.ids.next();
    const interactionId = await this.exchange(viewer, { breakfastId, day }, who, act);
    const nobody = { employerId: null, contactId: null, participantId: null };
    const row = { id, breakfastId, ...nobody, ...who, interactionId, at: act.at, by: viewer.accountId };
    await this.afterwards.add(Object.assign(new Attendance(), row), act.manager);
    return id;
  }

  /** Written once for each employer, however many came of it and however often that is noted. */
  private async exchange(viewer: Viewer, { breakfastId, day }: OnDay, who: WhoCame, act: OpenAct) {
    if ('participantId' in who || who.people === 0) return null;
    await this.breakfasts.hold(breakfastId, act.manager);
    if (await this.afterwards.exchangeWith(breakfastId, who.employerId, act.manager)) return null;
    const met = { day, mode: 'breakfast', inPerson: true } as const;
    return (await this.log.within(act, viewer, who.employerId, met)).id;
  }

  private async refuseUnknown(viewer: Viewer, who: WhoCame): Promise<void> {
    if ('participantId' in who) {
      await this.people.territoryOf(viewer, who.participantId);
      return;
    }
    if (!(await this.employers.one(viewer, who.employerId))) throw new EmployerNotFound();
    if (who.contactId) await this.contacts.one(viewer, who.employerId, who.contactId);
  }
}

interface OnDay {
  readonly breakfastId: string;
  readonly day: CivilDay;
}

import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { type ContactRow, EmployerContacts, EmployersQuery } from '../network';
import { PeopleQuery } from '../people';
import { Clock } from '../platform/clock/clock';
import { AfterwardsRepository } from './afterwards/afterwards.repository';
import { OUTCOME_HOURS } from './afterwards/pair-outcomes';
import {
  type BreakfastView,
  type GuestAtTable,
  guestsAtTable,
  type PersonAtTable,
  peopleAtTable,
  viewOf,
} from './breakfast-view';
import { type BreakfastFile, BreakfastsRepository } from './breakfasts.repository';
import { GuestsRepository } from './people/guests.repository';

/** A petit-déj with everybody around it. */
export interface WholeBreakfast {
  readonly view: BreakfastView;
  readonly guests: readonly GuestAtTable[];
  /** Of the viewer's caseload only. */
  readonly people: readonly PersonAtTable[];
  /** How many are invited whom colleagues follow. */
  readonly ofColleagues: number;
}

const HOUR_MS = 3_600_000;

/** What coaches read of the petits-déj of their territory. */
@Injectable()
export class BreakfastsQuery {
  constructor(
    private readonly clock: Clock,
    private readonly breakfasts: BreakfastsRepository,
    private readonly guests: GuestsRepository,
    private readonly afterwards: AfterwardsRepository,
    private readonly contacts: EmployerContacts,
    private readonly employers: EmployersQuery,
    private readonly people: PeopleQuery,
  ) {}

  /** Newest first. */
  async list(viewer: Viewer): Promise<BreakfastView[]> {
    if (viewer.territoryId === null) return [];
    const ids = await this.breakfasts.idsOf(viewer.territoryId);
    const views = await Promise.all(
      ids.map(async (id) => this.view(await this.breakfasts.visibleTo(viewer, id))),
    );
    return views.sort((one, other) => other.startsAt.getTime() - one.startsAt.getTime());
  }

  /** The one that comes next, and the last one while what came of it may still be noted. */
  async aroundToday(viewer: Viewer): Promise<{ next: BreakfastView | null; last: BreakfastView | null }> {
    const all = (await this.list(viewer)).filter(({ cancelled }) => !cancelled);
    const now = this.clock.now().getTime();
    const next = all.findLast(({ endsAt }) => endsAt.getTime() > now) ?? null;
    const last = all.find(({ endsAt }) => endsAt.getTime() <= now) ?? null;
    const isRecent = last && now < last.endsAt.getTime() + OUTCOME_HOURS * HOUR_MS;
    return { next, last: isRecent ? last : null };
  }

  /** @throws BreakfastNotFound */
  async one(viewer: Viewer, id: string): Promise<WholeBreakfast> {
    const file = await this.breakfasts.visibleTo(viewer, id);
    const [invitations, replies, attendances, outcomes, contacts] = await Promise.all([
      this.breakfasts.invitationsOf(id),
      this.breakfasts.repliesTo(id),
      this.afterwards.attendancesAt(id),
      this.afterwards.outcomesOf(id),
      this.contacts.within(viewer),
    ]);
    const reminders = await this.breakfasts.remindersOf(invitations.map((one) => one.id));
    const names = await this.namesOf(viewer, [...invitations, ...attendances], contacts);
    const { people, others } = await this.peopleOf(viewer, file, attendances, outcomes);
    return {
      view: await this.view(file),
      guests: guestsAtTable({ file, invitations, replies, reminders, attendances, ...names }),
      people,
      ofColleagues: others,
    };
  }

  private async view(file: BreakfastFile): Promise<BreakfastView> {
    const [invitations, replies] = await Promise.all([
      this.breakfasts.invitationsOf(file.breakfast.id),
      this.breakfasts.repliesTo(file.breakfast.id),
    ]);
    return viewOf(file, invitations, replies);
  }

  private async namesOf(
    viewer: Viewer,
    rows: readonly { employerId: string | null; contactId: string | null }[],
    known: readonly ContactRow[],
  ) {
    const gone = rows.flatMap(({ contactId }) => contactId ?? []);
    const [employers, names] = await Promise.all([
      this.employers.names(viewer, [...new Set(rows.flatMap(({ employerId }) => employerId ?? []))]),
      this.contacts.namesOf(gone),
    ]);
    return { employers, contacts: names, reach: new Map(known.map((one) => [one.id, one])) };
  }

  private async peopleOf(
    viewer: Viewer,
    file: BreakfastFile,
    attendances: Parameters<typeof peopleAtTable>[0]['attendances'],
    outcomes: Parameters<typeof peopleAtTable>[0]['outcomes'],
  ) {
    const guests = await this.guests.of(file.breakfast.id);
    const answers = await this.guests.answersOf(guests.map(({ id }) => id));
    const caseload = await this.people.caseload(viewer);
    const people = peopleAtTable({ file, guests, answers, attendances, outcomes, caseload });
    const others = guests.filter(({ participantId }) => !caseload.some(({ id }) => id === participantId));
    return { people, others: others.length };
  }
}

import { Injectable } from '@nestjs/common';
import { BreakfastsQuery } from '../../../breakfasts';
import { Reviews } from '../../../disclosure';
import type { Viewer } from '../../../identity';
import { IntroductionsQuery, type PersonIntroductions } from '../../../introductions';
import { NewOpenings, WhatFits } from '../../../matching';
import { EmployersInView, EmployerTasks } from '../../../network';
import { CheckRequest, HeardToday, SilentTodayQuery } from '../../../openings';
import { PeopleQuery } from '../../../people';
import { addDays, daysBetween } from '../../../platform/clock/civil-day';
import { Clock } from '../../../platform/clock/clock';
import { ReadTrail } from '../../../platform/http/read-trail';
import { Programmes } from '../../../programmes';
import { employerInWords } from '../../wording/opening-words';
import { NamesForWishes } from '../../wording/wish-names';
import { SILENT_DAYS } from './employer-tasks-section';
import { type Channel, channelsTo } from './neutral-message';
import type { PersonToday, TodayParts } from './today-parts';
import { maySee, MOST_ROWS } from './today-sections';

/** Gathers, for one coach and one day, what each of her people waits for; those she covers for are among them. */
@Injectable()
export class TodaysWork {
  constructor(
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly fits: WhatFits,
    private readonly fresh: NewOpenings,
    private readonly heard: HeardToday,
    private readonly silent: SilentTodayQuery,
    private readonly requests: CheckRequest,
    private readonly reviews: Reviews,
    private readonly tasks: EmployerTasks,
    private readonly employers: EmployersInView,
    private readonly programmes: Programmes,
    private readonly names: NamesForWishes,
    private readonly trail: ReadTrail,
    private readonly clock: Clock,
    private readonly breakfasts: BreakfastsQuery,
  ) {}

  async of(viewer: Viewer): Promise<TodayParts> {
    const today = this.clock.today();
    const [people, newOpenings, employers, programme] = await Promise.all([
      this.withFits(viewer),
      this.fresh.toPropose(viewer),
      this.ofEmployers(viewer, today),
      viewer.territoryId ? this.programmes.runningIn(viewer.territoryId, today) : null,
    ]);
    const wishes = people.flatMap((person) => person.wishes);
    const names = await this.names.namesFor(viewer, wishes);
    const firstContactDays = programme?.rules.firstEmployerContact?.withinDays ?? null;
    return { today, people, names, firstContactDays, newOpenings, ...employers };
  }

  /** What there is to do with employers, and what they said. */
  private async ofEmployers(viewer: Viewer, today: string) {
    const [tasks, silentEmployers, posts, calls, requests, silent, breakfasts] = await Promise.all([
      this.tasks.dueFor(viewer),
      this.employers.silentSince(viewer, addDays(today, -SILENT_DAYS)),
      this.heard.posts(viewer),
      this.heard.calls(viewer),
      this.requests.waiting(viewer),
      this.silent.of(viewer),
      this.breakfasts.aroundToday(viewer),
    ]);
    return { tasks, silentEmployers, heard: { posts, calls, requests }, silent, breakfasts };
  }

  private async withFits(viewer: Viewer): Promise<PersonToday[]> {
    const people = await this.peopleOf(viewer);
    const fits = await this.fits.execute(
      viewer,
      inTurn(people.filter(maySee), this.clock.today()).map(({ id }) => id),
    );
    return people.map((person) => Object.assign(person, { fit: fits.get(person.id) ?? null }));
  }

  private async peopleOf(viewer: Viewer): Promise<PersonToday[]> {
    const [people, profiles, introductions, reviews] = await Promise.all([
      this.people.caseload(viewer),
      this.people.wishProfiles(viewer),
      this.introductions.withinCaseload(viewer),
      this.reviews.within(viewer),
    ]);
    const channels = await this.channelsOf(viewer, introductions);
    const wishes = new Map(profiles.map((profile) => [profile.participantId, profile.wishes]));
    return people.map(({ id, name, lastName, entryDate }) => {
      const standing = introductions.find(({ person }) => person.id === id);
      return {
        id,
        name,
        lastName,
        entryDate,
        wishes: wishes.get(id) ?? [],
        replied: standing?.replied.map(replyOf) ?? [],
        saidYes: standing?.interested.map(yesOf) ?? [],
        awaiting: standing?.awaiting.map(({ since }) => since) ?? [],
        channels: channels.get(id) ?? [],
        reviews: reviews.get(id) ?? [],
        fit: null,
      };
    });
  }

  /** How to reach those who have something to choose; reading their numbers is a reading of their file. */
  private async channelsOf(
    viewer: Viewer,
    introductions: readonly PersonIntroductions[],
  ): Promise<ReadonlyMap<string, readonly Channel[]>> {
    const waiting = introductions.filter(({ awaiting }) => awaiting.length > 0);
    const found = waiting.map(async ({ person }): Promise<[string, readonly Channel[]]> => {
      const { contactPoints } = await this.people.file(viewer, person.id);
      await this.trail.record(viewer.actor, 'participant.read', { type: 'participant', id: person.id });
      return [person.id, channelsTo(person.name, viewer.name, contactPoints)];
    });
    return new Map(await Promise.all(found));
  }
}

/** As many as a day has room for; their words are asked of the search engine each time the page is opened. */
function inTurn<T>(people: readonly T[], today: string): readonly T[] {
  if (people.length <= MOST_ROWS) return people;
  // Each day begins where the one before ended: nobody is last for good.
  const start = (daysBetween(FIRST_DAY, today) * MOST_ROWS) % people.length;
  return [...people.slice(start), ...people.slice(0, start)].slice(0, MOST_ROWS);
}

/** Any day will do, as long as it stays. */
const FIRST_DAY = '2026-01-01';

function replyOf(introduction: PersonIntroductions['replied'][number]) {
  return { ...yesOf(introduction), answer: introduction.replies[0]!.answer };
}

function yesOf({ id, opening, since }: PersonIntroductions['interested'][number]) {
  return { introductionId: id, opening: `${opening.title} · ${employerInWords(opening)}`, since };
}

import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../identity';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { Programmes } from '../../../programmes';
import { NamesForWishes } from '../../wording/wish-names';
import type { PersonToday, TodayParts } from './today-sections';

/** Gathers, for one coach and one day, what each of her people waits for; those she covers for are among them. */
@Injectable()
export class TodaysWork {
  constructor(
    private readonly people: PeopleQuery,
    private readonly programmes: Programmes,
    private readonly names: NamesForWishes,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer): Promise<TodayParts> {
    const today = this.clock.today();
    const [people, programme] = await Promise.all([
      this.peopleOf(viewer),
      viewer.territoryId ? this.programmes.runningIn(viewer.territoryId, today) : null,
    ]);
    const wishes = people.flatMap((person) => person.wishes);
    const names = await this.names.namesFor(viewer, wishes);
    const firstContactDays = programme?.rules.firstEmployerContact?.withinDays ?? null;
    return { today, people, names, firstContactDays };
  }

  private async peopleOf(viewer: Viewer): Promise<PersonToday[]> {
    const [people, profiles] = await Promise.all([
      this.people.caseload(viewer),
      this.people.wishProfiles(viewer),
    ]);
    const wishes = new Map(profiles.map((profile) => [profile.participantId, profile.wishes]));
    return people.map((person) => ({
      ...person,
      wishes: wishes.get(person.id) ?? [],
      saidYes: [],
      awaiting: [],
      channels: [],
      fitting: null,
    }));
  }
}

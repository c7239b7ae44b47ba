import { Injectable } from '@nestjs/common';
import { RecordChoice, RecordTalk, ReplaceSituation } from '../disclosure';
import { DemoCards, type Viewer } from '../identity';
import { PeopleQuery, StateWishes, WelcomeParticipant, type Wish } from '../people';
import { addDays } from '../platform/clock/civil-day';
import { Clock } from '../platform/clock/clock';
import { named, type Viewers } from './seed-accounts';
import type { SeedPerson } from './world-files';

@Injectable()
export class SeedPeople {
  constructor(
    private readonly clock: Clock,
    private readonly welcoming: WelcomeParticipant,
    private readonly stating: StateWishes,
    private readonly sealing: ReplaceSituation,
    private readonly choosing: RecordChoice,
    private readonly talking: RecordTalk,
    private readonly people: PeopleQuery,
    private readonly cards: DemoCards,
  ) {}

  async welcome(
    people: readonly SeedPerson[],
    viewers: Viewers,
    employers: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const person of people) await this.one(person, named(viewers, person.coach), employers);
  }

  private async one(
    person: SeedPerson,
    viewer: Viewer,
    employers: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { coach, enteredDaysAgo, wishes, situation, choices, talked, ...details } = person;
    void coach;
    const entryDate = addDays(this.clock.today(), -enteredDaysAgo);
    const { id } = await this.welcoming.execute(viewer, { ...details, entryDate });
    await this.stating.execute(
      viewer,
      id,
      wishes.map((wish) => withIds(wish, employers)),
    );
    if (situation) await this.sealing.execute(viewer, id, situation);
    for (const choice of choices ?? []) await this.choosing.execute(viewer, id, choice);
    if (talked) await this.talking.execute(viewer, id);
    const territoryId = await this.people.territoryOf(viewer, id);
    await this.cards.give(viewer, { participantId: id, territoryId });
  }
}

function withIds(wish: Wish, employers: ReadonlyMap<string, string>): Wish {
  return wish.criterion === 'employer' ? { ...wish, value: named(employers, wish.value) } : wish;
}

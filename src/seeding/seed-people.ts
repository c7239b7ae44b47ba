import { Injectable } from '@nestjs/common';
import { RecordChoice, RecordTalk, ReplaceSituation } from '../disclosure';
import { DemoCards, type Herself, herselfOf, type Viewer } from '../identity';
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

  /** @returns each person who has a key, as she comes to her own door. */
  async welcome(
    people: readonly SeedPerson[],
    viewers: Viewers,
    employers: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, Herself>> {
    const welcomed = new Map<string, Herself>();
    for (const person of people) {
      const her = await this.one(person, named(viewers, person.coach), employers);
      if (person.key) welcomed.set(person.key, her);
    }
    return welcomed;
  }

  private async one(
    person: SeedPerson,
    viewer: Viewer,
    employers: ReadonlyMap<string, string>,
  ): Promise<Herself> {
    const { key, coach, enteredDaysAgo, wishes, situation, choices, talked, ...details } = person;
    void [key, coach];
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
    return herselfOf(id, territoryId);
  }
}

function withIds(wish: Wish, employers: ReadonlyMap<string, string>): Wish {
  return wish.criterion === 'employer' ? { ...wish, value: named(employers, wish.value) } : wish;
}

import { Injectable } from '@nestjs/common';
import type { Asker } from '../../identity';
import { PeopleQuery } from '../../people';
import { Clock } from '../../platform/clock/clock';
import { BreakfastNotFound } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { GuestsRepository } from './guests.repository';
import { guestStanding } from './guest-standings';

/** A petit-déj to which she is invited, as she reads it. */
export interface HerBreakfast {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled: boolean;
  /** Civil day on which she was told what being there reveals. */
  readonly toldOn: string;
  /** Null while she said nothing. */
  readonly coming: boolean | null;
  /** She said yes and every place is taken. */
  readonly waits: boolean;
  /** The account that noted her answer as she said it. */
  readonly saidAloudTo: string | null;
}

/** What a person is invited to. */
@Injectable()
export class HerBreakfasts {
  constructor(
    private readonly clock: Clock,
    private readonly people: PeopleQuery,
    private readonly breakfasts: BreakfastsRepository,
    private readonly guests: GuestsRepository,
  ) {}

  /** Those to come, the next one first. @throws ParticipantNotFound */
  async toCome(asker: Asker, participantId: string): Promise<HerBreakfast[]> {
    await this.people.territoryOf(asker, participantId);
    const hers = await this.guests.ofPerson(participantId);
    const all = await Promise.all(hers.map(({ breakfastId }) => this.read(breakfastId, participantId)));
    return all
      .filter(({ endsAt }) => endsAt > this.clock.now())
      .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  }

  /** @throws ParticipantNotFound, BreakfastNotFound when she is not invited */
  async one(asker: Asker, breakfastId: string, participantId: string): Promise<HerBreakfast> {
    await this.people.territoryOf(asker, participantId);
    return this.read(breakfastId, participantId);
  }

  private async read(breakfastId: string, participantId: string): Promise<HerBreakfast> {
    const [guest, file] = await Promise.all([
      this.guests.find(breakfastId, participantId),
      this.breakfasts.file(breakfastId),
    ]);
    if (!guest || !file) throw new BreakfastNotFound();
    const all = await this.guests.of(breakfastId);
    const answers = await this.guests.answersOf(all.map(({ id }) => id));
    const last = answers.findLast(({ guestId }) => guestId === guest.id);
    const { publicTitle, place, startsAt, endsAt } = file.plan;
    return {
      id: breakfastId,
      title: publicTitle,
      place,
      startsAt,
      endsAt,
      cancelled: file.cancellation !== null,
      toldOn: guest.toldOn,
      coming: last?.coming ?? null,
      waits: guestStanding(file, answers, guest.id).waiting > 0,
      saidAloudTo: last?.saidAloudTo ?? null,
    };
  }
}

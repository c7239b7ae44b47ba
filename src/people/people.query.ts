import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { ageOn } from '../platform/clock/civil-day';
import { Clock } from '../platform/clock/clock';
import type { Participant } from './participant.entity';
import type { ContactPointDetails, ExperienceDetails } from './participant-details';
import { ParticipantsRepository } from './participants.repository';
import type { Wish } from './wish';
import type { WishProfile } from './wish-profile';

/** A person as her coach's list shows her: a name, and nothing to compare people by. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly lastName: string;
}

/** A person's file, as whoever follows her reads it; her situation is not in it. */
export interface PersonFile {
  readonly participant: Participant;
  readonly contactPoints: readonly ContactPointDetails[];
  readonly experience: readonly ExperienceDetails[];
  readonly wishes: readonly Wish[];
  readonly wishesVersion: number;
  readonly wishesAt: Date | null;
}

const BY_NAME = new Intl.Collator('fr');

/** What a follower may read of people. */
@Injectable()
export class PeopleQuery {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly clock: Clock,
  ) {}

  /** The viewer's people, in name order. Names are encrypted: the order is made here. */
  async caseload(viewer: Viewer): Promise<PersonName[]> {
    const people = await this.participants.caseloadOf(viewer);
    return people
      .map(({ id, name, lastName }) => ({ id, name, lastName }))
      .sort(
        (one, other) =>
          BY_NAME.compare(one.name, other.name) ||
          BY_NAME.compare(one.lastName, other.lastName) ||
          (one.id < other.id ? -1 : 1),
      );
  }

  /**
   * The territory of a person the viewer follows: what a room asks before it writes or reads about her.
   * @throws ParticipantNotFound when absent or out of the viewer's caseload.
   */
  async territoryOf(viewer: Viewer, id: string): Promise<string> {
    return (await this.participants.followedBy(viewer, id)).territoryId;
  }

  /** @throws ParticipantNotFound */
  async file(viewer: Viewer, id: string): Promise<PersonFile> {
    const participant = await this.participants.followedBy(viewer, id);
    const [points, experience, current] = await Promise.all([
      this.participants.contactPointsOf(id),
      this.participants.experienceOf(id),
      this.participants.currentWishes(id),
    ]);
    return {
      participant,
      contactPoints: points.map(({ kind, value, aloneToRead }) => ({
        kind,
        value,
        aloneToRead: aloneToRead ?? undefined,
      })),
      experience: experience.map(({ occupation, years, words }) => ({
        occupation: occupation ?? undefined,
        years,
        words: words ?? undefined,
      })),
      wishes: (current?.lines ?? []) as unknown as Wish[],
      wishesVersion: current?.list.version ?? 0,
      wishesAt: current?.list.at ?? null,
    };
  }

  /** The face that matching reads. @throws ParticipantNotFound */
  async wishProfile(viewer: Viewer, id: string): Promise<WishProfile> {
    const { participant, experience, wishes, wishesVersion } = await this.file(viewer, id);
    return {
      participantId: id,
      version: wishesVersion,
      wishes: wishes.map(({ criterion, value, stance }) => ({ criterion, value, stance }) as Wish),
      age: participant.birthDate ? ageOn(participant.birthDate, this.clock.today()) : null,
      licences: participant.licences,
      certificates: participant.certificates,
      languages: participant.languages,
      experienceYears: yearsByOccupation(experience),
      rightToWork: participant.rightToWork,
    };
  }
}

function yearsByOccupation(experience: readonly ExperienceDetails[]): Record<string, number> {
  const years: Record<string, number> = {};
  for (const { occupation, years: more = 0 } of experience) {
    if (occupation) years[occupation] = (years[occupation] ?? 0) + more;
  }
  return years;
}

import { Injectable } from '@nestjs/common';
import type { Asker, Viewer } from '../identity';
import { Clock } from '../platform/clock/clock';
import type { Experience } from './experience.entity';
import type { Participant } from './participant.entity';
import type { ContactPointDetails, ExperienceDetails } from './participant-details';
import { ParticipantsRepository, type ReadPeople } from './participants.repository';
import { PlaceGuardsRepository } from './place-guard/place-guards.repository';
import { startsNowhere, tellsNoPlace } from './place-guard/without-place';
import type { Wish } from './wish';
import type { WishProfile } from './wish-profile';
import { wishesOf, wishProfileOf } from './wish-profile-of';

/** A person as her coach's list shows her: a name and a first day, and nothing to compare people by. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly lastName: string;
  /** Civil day on which her support began. */
  readonly entryDate: string;
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

/** What she wished for from a day on. */
export interface WishVersion {
  readonly version: number;
  readonly at: Date;
  /** The account that wrote it down as she said it; null when she did so herself. */
  readonly saidAloudTo: string | null;
  readonly wishes: readonly Wish[];
}

const BY_NAME = new Intl.Collator('fr');

/** What whoever follows people may read of them, and each person of herself. */
@Injectable()
export class PeopleQuery {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly guards: PlaceGuardsRepository,
    private readonly clock: Clock,
  ) {}

  /** The viewer's people, in name order. Names are encrypted: the order is made here. */
  async caseload(viewer: Viewer): Promise<PersonName[]> {
    const people = await this.participants.caseloadOf(viewer);
    return people
      .map(({ id, name, lastName, entryDate }) => ({ id, name, lastName, entryDate }))
      .sort(
        (one, other) =>
          BY_NAME.compare(one.name, other.name) ||
          BY_NAME.compare(one.lastName, other.lastName) ||
          (one.id < other.id ? -1 : 1),
      );
  }

  /** Civil day on which each of the viewer's people last changed shelter, by id; those who never did are left out. */
  async shelterChanges(viewer: Viewer): Promise<ReadonlyMap<string, string>> {
    const people = await this.participants.caseloadOf(viewer);
    return new Map(
      people.flatMap(({ id, shelterSince }): [string, string][] =>
        shelterSince ? [[id, shelterSince]] : [],
      ),
    );
  }

  /**
   * The territory of a person the asker may open: what a room asks before it writes or reads about her.
   * @throws ParticipantNotFound when absent, or neither the asker herself nor of her caseload.
   */
  async territoryOf(asker: Asker, id: string): Promise<string> {
    return (await this.participants.followedBy(asker, id)).territoryId;
  }

  /** @throws ParticipantNotFound */
  async file(asker: Asker, id: string): Promise<PersonFile> {
    const participant = await this.participants.followedBy(asker, id);
    const [points, experience, [current], hidden] = await Promise.all([
      this.participants.contactPointsOf(id),
      this.participants.experienceOf([id]),
      this.participants.currentWishes([id]),
      this.guards.hides(asker, id),
    ]);
    return {
      participant,
      contactPoints: points
        .filter((point) => !hidden || tellsNoPlace(point))
        .map(({ kind, value, aloneToRead }) => ({
          kind,
          value,
          aloneToRead: aloneToRead ?? undefined,
        })),
      experience: experience.map(detailsOfExperience),
      wishes: wishesOf(current).filter((wish) => !hidden || startsNowhere(wish)),
      wishesVersion: current?.list.version ?? 0,
      wishesAt: current?.list.at ?? null,
    };
  }

  /** Everything she ever wished for, newest first. @throws ParticipantNotFound */
  async wishVersions(asker: Asker, id: string): Promise<WishVersion[]> {
    await this.participants.followedBy(asker, id);
    const stated = await this.participants.wishesStated(id);
    const hidden = await this.guards.hides(asker, id);
    return stated.map((one) => ({
      version: one.list.version,
      at: one.list.at,
      saidAloudTo: one.list.saidAloudTo,
      wishes: wishesOf(one).filter((wish) => !hidden || startsNowhere(wish)),
    }));
  }

  /** The face that matching reads. @throws ParticipantNotFound */
  async wishProfile(asker: Asker, id: string): Promise<WishProfile> {
    const [profile] = await this.profilesOf([id], this.participants.readBy(asker, id));
    return profile!;
  }

  /** The faces of all the viewer's people, in the order of their ids. */
  async wishProfiles(viewer: Viewer): Promise<WishProfile[]> {
    const read = await this.participants.caseloadReadBy(viewer);
    read.people.sort((one, other) => (one.id < other.id ? -1 : 1));
    return this.profilesOf(
      read.people.map(({ id }) => id),
      read,
    );
  }

  /** Nothing is told before `read` says that they may be read; what they said is looked up meanwhile. */
  private async profilesOf(
    ids: readonly string[],
    read: ReadPeople | Promise<ReadPeople>,
  ): Promise<WishProfile[]> {
    const [{ people, hidden }, experience, stated] = await Promise.all([
      read,
      this.participants.experienceOf(ids),
      this.participants.currentWishes(ids),
    ]);
    const today = this.clock.today();
    return people.map((person) => {
      const wishes = stated.find(({ list }) => list.participantId === person.id);
      const lines = experience.filter(({ participantId }) => participantId === person.id);
      const profile = wishProfileOf(person, lines, wishes, today);
      return hidden.has(person.id) ? { ...profile, wishes: profile.wishes.filter(startsNowhere) } : profile;
    });
  }
}

function detailsOfExperience(line: Experience): ExperienceDetails {
  return {
    occupation: line.occupation ?? undefined,
    years: line.years,
    words: line.words ?? undefined,
    employer: line.employer ?? undefined,
    employerTold: line.employerTold,
    endedIn: line.endedIn ?? undefined,
  };
}

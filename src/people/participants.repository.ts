import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Asker, Caseload, type Viewer } from '../identity';
import { ContactPoint } from './contact-point.entity';
import { Experience } from './experience.entity';
import { Participant } from './participant.entity';
import { ParticipantNotFound } from './people.errors';
import { PlaceGuardsRepository } from './place-guard/place-guards.repository';
import { withoutPlace } from './place-guard/without-place';
import { WishLine } from './wish.entity';
import { WishList } from './wish-list.entity';

/** A wish list with its lines in order. */
export interface StatedWishes {
  readonly list: WishList;
  readonly lines: readonly WishLine[];
}

/** Several people at once. */
export interface NewPeople {
  readonly people: readonly Participant[];
  readonly contactPoints: readonly ContactPoint[];
  readonly experience: readonly Experience[];
  readonly lists: readonly WishList[];
  readonly lines: readonly WishLine[];
}

/** People as one asker may read them, and the ids of those whose place is left out. */
export interface ReadPeople {
  readonly people: Participant[];
  readonly hidden: ReadonlySet<string>;
}

/** People, reached through whoever follows them or by themselves, and in no other way. */
@Injectable()
export class ParticipantsRepository {
  constructor(
    private readonly source: DataSource,
    private readonly caseload: Caseload,
    private readonly guards: PlaceGuardsRepository,
  ) {}

  /**
   * To be read, never saved: her place is left out where it is secret to the asker.
   * @throws ParticipantNotFound when absent, or neither the asker herself nor of her caseload.
   */
  async followedBy(asker: Asker, id: string): Promise<Participant> {
    return (await this.readBy(asker, id)).people[0]!;
  }

  /** To be read, never saved: places are left out where they are secret to the viewer. */
  async caseloadOf(viewer: Viewer): Promise<Participant[]> {
    return (await this.caseloadReadBy(viewer)).people;
  }

  /** `followedBy`, and whether her place was left out. @throws ParticipantNotFound */
  async readBy(asker: Asker, id: string): Promise<ReadPeople> {
    // Asked at once: three answers on the way of everything that is read of somebody.
    const [follows, participant, hidden] = await Promise.all([
      this.caseload.follows(asker, id),
      this.source.manager.findOneBy(Participant, { id }),
      this.guards.hiddenFrom(asker, [id]),
    ]);
    if (!follows || !participant) throw new ParticipantNotFound();
    return readPeople([participant], hidden);
  }

  /** `caseloadOf`, and whose places were left out. */
  async caseloadReadBy(viewer: Viewer): Promise<ReadPeople> {
    const ids = await this.caseload.caseloadOf(viewer);
    if (ids.length === 0) return readPeople([], new Set());
    const people = await this.source.manager.findBy(Participant, { id: In(ids) });
    return readPeople(people, await this.guards.hiddenFrom(viewer, ids));
  }

  async save(participant: Participant, manager: EntityManager): Promise<void> {
    await manager.save(Participant, participant);
  }

  /** People nobody knew, each with all that is known of her, in a few statements. */
  async addAll({ people, contactPoints, experience, lists, lines }: NewPeople, manager: EntityManager) {
    if (people.length > 0) await manager.insert(Participant, [...people]);
    if (contactPoints.length > 0) await manager.insert(ContactPoint, [...contactPoints]);
    if (experience.length > 0) await manager.insert(Experience, [...experience]);
    if (lists.length > 0) await manager.insert(WishList, [...lists]);
    if (lines.length > 0) await manager.insert(WishLine, lines as never);
  }

  async contactPointsOf(
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<ContactPoint[]> {
    return manager.find(ContactPoint, { where: { participantId }, order: { place: 'ASC' } });
  }

  /** Of one person after the other, each in her own order. */
  async experienceOf(participantIds: readonly string[]): Promise<Experience[]> {
    if (participantIds.length === 0) return [];
    return this.source.manager.find(Experience, {
      where: { participantId: In([...participantIds]) },
      order: { participantId: 'ASC', place: 'ASC' },
    });
  }

  async replaceContactPoints(participantId: string, points: readonly ContactPoint[], manager: EntityManager) {
    await manager.delete(ContactPoint, { participantId });
    if (points.length > 0) await manager.insert(ContactPoint, [...points]);
  }

  async replaceExperience(participantId: string, lines: readonly Experience[], manager: EntityManager) {
    await manager.delete(Experience, { participantId });
    if (lines.length > 0) await manager.insert(Experience, [...lines]);
  }

  /** The number of her newest wish list; 0 when she has not said anything yet. */
  async wishVersion(participantId: string, manager: EntityManager): Promise<number> {
    const list = await manager.findOne(WishList, { where: { participantId }, order: { version: 'DESC' } });
    return list?.version ?? 0;
  }

  /** Every wish list of one person, newest first. */
  async wishesStated(participantId: string): Promise<StatedWishes[]> {
    const { manager } = this.source;
    const lists = await manager.find(WishList, { where: { participantId }, order: { version: 'DESC' } });
    return this.withLines(lists);
  }

  /** The newest wish list of each of these people; nothing for who has not said anything yet. */
  async currentWishes(
    participantIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<StatedWishes[]> {
    if (participantIds.length === 0) return [];
    const lists = await manager
      .createQueryBuilder(WishList, 'list')
      .distinctOn(['list.participantId'])
      .where('list.participantId = ANY(:ids)', { ids: participantIds })
      .orderBy('list.participantId')
      .addOrderBy('list.version', 'DESC')
      .getMany();
    return this.withLines(lists, manager);
  }

  async addWishes(list: WishList, lines: readonly WishLine[], manager: EntityManager): Promise<void> {
    await manager.insert(WishList, list);
    // A jsonb value may be a bare text: TypeORM's insert types do not know.
    if (lines.length > 0) await manager.insert(WishLine, lines as never);
  }

  /**
   * Somebody already shown to be followed, held until the act ends: two changes at once follow one another. It asks
   * nothing outside of the transaction, so that many acts cannot wait for each other's connections.
   */
  async held(id: string, manager: EntityManager): Promise<Participant> {
    return manager.findOneOrFail(Participant, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async withLines(
    lists: readonly WishList[],
    manager: EntityManager = this.source.manager,
  ): Promise<StatedWishes[]> {
    if (lists.length === 0) return [];
    const lines = await manager.find(WishLine, {
      where: { wishListId: In(lists.map(({ id }) => id)) },
      order: { place: 'ASC' },
    });
    return lists.map((list) => ({ list, lines: lines.filter(({ wishListId }) => wishListId === list.id) }));
  }
}

function readPeople(people: readonly Participant[], hidden: ReadonlySet<string>): ReadPeople {
  return { people: people.map((one) => (hidden.has(one.id) ? withoutPlace(one) : one)), hidden };
}

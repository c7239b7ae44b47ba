import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Caseload, type Viewer } from '../identity';
import { ContactPoint } from './contact-point.entity';
import { Experience } from './experience.entity';
import { Participant } from './participant.entity';
import { ParticipantNotFound } from './people.errors';
import { WishLine } from './wish.entity';
import { WishList } from './wish-list.entity';

/** People, reached through whoever follows them and in no other way. */
@Injectable()
export class ParticipantsRepository {
  constructor(
    private readonly source: DataSource,
    private readonly caseload: Caseload,
  ) {}

  /** @throws ParticipantNotFound when absent or out of the viewer's caseload. */
  async followedBy(
    viewer: Viewer,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<Participant> {
    if (!(await this.caseload.follows(viewer, id))) throw new ParticipantNotFound();
    const participant = await manager.findOneBy(Participant, { id });
    if (!participant) throw new ParticipantNotFound();
    return participant;
  }

  async caseloadOf(viewer: Viewer): Promise<Participant[]> {
    const ids = await this.caseload.caseloadOf(viewer);
    return ids.length === 0 ? [] : this.source.manager.findBy(Participant, { id: In(ids) });
  }

  async save(participant: Participant, manager: EntityManager): Promise<void> {
    await manager.save(Participant, participant);
  }

  async contactPointsOf(
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<ContactPoint[]> {
    return manager.find(ContactPoint, { where: { participantId }, order: { place: 'ASC' } });
  }

  async experienceOf(
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<Experience[]> {
    return manager.find(Experience, { where: { participantId }, order: { place: 'ASC' } });
  }

  async replaceContactPoints(participantId: string, points: readonly ContactPoint[], manager: EntityManager) {
    await manager.delete(ContactPoint, { participantId });
    if (points.length > 0) await manager.insert(ContactPoint, [...points]);
  }

  async replaceExperience(participantId: string, lines: readonly Experience[], manager: EntityManager) {
    await manager.delete(Experience, { participantId });
    if (lines.length > 0) await manager.insert(Experience, [...lines]);
  }

  /** Her wish lists, newest first. */
  async wishListsOf(
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<WishList[]> {
    return manager.find(WishList, { where: { participantId }, order: { version: 'DESC' } });
  }

  /** Her current list; null when she has not said anything yet. */
  async currentWishes(participantId: string, manager: EntityManager = this.source.manager) {
    const list = await manager.findOne(WishList, { where: { participantId }, order: { version: 'DESC' } });
    if (!list) return null;
    const lines = await manager.find(WishLine, { where: { wishListId: list.id }, order: { place: 'ASC' } });
    return { list, lines };
  }

  async addWishes(list: WishList, lines: readonly WishLine[], manager: EntityManager): Promise<void> {
    await manager.insert(WishList, list);
    // A jsonb value may be a bare text: TypeORM's insert types do not know.
    if (lines.length > 0) await manager.insert(WishLine, lines as never);
  }

  /** Two new lists at once follow one another. */
  async hold(participantId: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM participant WHERE id = $1 FOR UPDATE', [participantId]);
  }
}

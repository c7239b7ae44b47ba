import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type Viewer, withinReach } from '../../identity';
import { EMPLOYER } from '../../platform/database/employer-role';
import { NotFound } from '../../platform/http/domain-error';
import { PostRequest } from './post-request.entity';

/** What unknown employers propose: written under the employer role, read by coaches of its territory. */
@Injectable()
export class PostRequestsRepository {
  constructor(
    private readonly source: DataSource,
    @InjectDataSource(EMPLOYER) private readonly employers: DataSource,
  ) {}

  /** Writes once: one that is there already stays. */
  async add(request: Omit<PostRequest, 'decidedAt' | 'decidedBy' | 'decision' | 'decide'>): Promise<void> {
    const insert = this.employers.createQueryBuilder().insert().into(PostRequest, Object.keys(request));
    await insert.values(request).orIgnore().returning([]).execute();
  }

  /** Those nobody decided, the oldest first. */
  waiting(viewer: Viewer): Promise<PostRequest[]> {
    const where = { territoryId: withinReach(viewer), decidedAt: IsNull() };
    return this.source.manager.find(PostRequest, { where, order: { at: 'ASC', id: 'ASC' }, take: 50 });
  }

  /** @throws NotFound when decided, absent or out of reach */
  async waitingOne(
    viewer: Viewer,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<PostRequest> {
    const found = await manager.findOneBy(PostRequest, {
      id,
      territoryId: withinReach(viewer),
      decidedAt: IsNull(),
    });
    if (!found) throw new NotFound();
    return found;
  }

  async save(request: PostRequest, manager: EntityManager): Promise<void> {
    await manager.save(PostRequest, request);
  }
}

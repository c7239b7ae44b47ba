import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { PresentationGrant } from '../grants/presentation-grant.entity';
import { EmployerReply } from './employer-reply.entity';
import { Publication } from './publication.entity';
import { PublishedView } from './published-view.entity';
import { ViewReading } from './view-reading.entity';

/** Any number: it only has to be ours. */
const TURN = 718_2100;

/** Grants, publications and the pages made of them, under the main role. Whoever asks has already shown that she may. */
@Injectable()
export class PublicationsRepository {
  constructor(private readonly source: DataSource) {}

  /** What is decided about one person's pages follows one another, until the transaction ends. */
  async takeTurn(participantId: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [TURN, participantId]);
  }

  async addGrant(grant: PresentationGrant, manager: EntityManager): Promise<void> {
    await manager.insert(PresentationGrant, grant);
  }

  /** Her latest word on the page of an introduction. */
  grantOf(
    introductionId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<PresentationGrant | null> {
    return manager.findOne(PresentationGrant, { where: { introductionId }, order: { rank: 'DESC' } });
  }

  /** The same for several, by introduction. */
  async grantsOf(introductionIds: readonly string[]): Promise<ReadonlyMap<string, PresentationGrant>> {
    if (introductionIds.length === 0) return new Map();
    const where = { introductionId: In([...introductionIds]) };
    const grants = await this.source.manager.find(PresentationGrant, { where, order: { rank: 'ASC' } });
    return new Map(grants.map((grant) => [grant.introductionId, grant]));
  }

  /** Everything she ever said of one page, newest first. */
  grantHistory(introductionId: string): Promise<PresentationGrant[]> {
    return this.source.manager.find(PresentationGrant, {
      where: { introductionId },
      order: { rank: 'DESC' },
    });
  }

  async add(publication: Publication, view: PublishedView, manager: EntityManager): Promise<void> {
    await manager.insert(Publication, publication);
    await manager.insert(PublishedView, view);
  }

  /** One publication, which nobody can withdraw until the transaction ends. */
  held(id: string, manager: EntityManager): Promise<Publication | null> {
    return manager.findOne(Publication, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** Her pages that employers may read now. */
  standingOf(participantId: string, manager: EntityManager = this.source.manager): Promise<Publication[]> {
    return manager.find(Publication, {
      where: { participantId, withdrawnAt: IsNull() },
      order: { at: 'ASC', id: 'ASC' },
    });
  }

  /** Every page of an introduction, newest first. */
  ofIntroduction(
    introductionId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<Publication[]> {
    return manager.find(Publication, { where: { introductionId }, order: { at: 'DESC', id: 'ASC' } });
  }

  /** Every page about her. */
  everyOf(participantId: string): Promise<Publication[]> {
    return this.source.manager.find(Publication, {
      where: { participantId },
      order: { at: 'ASC', id: 'ASC' },
    });
  }

  async contentOf(id: string, manager: EntityManager): Promise<string | null> {
    return (await manager.findOneBy(PublishedView, { id }))?.content ?? null;
  }

  async saveVersion({ id, version }: Publication, content: string, manager: EntityManager): Promise<void> {
    await manager.update(Publication, { id }, { version });
    await manager.update(PublishedView, { id }, { content, version });
  }

  async withdraw({ id, withdrawnAt, withdrawnBecause }: Publication, manager: EntityManager): Promise<void> {
    await manager.update(Publication, { id }, { withdrawnAt, withdrawnBecause });
    await manager.delete(PublishedView, { id });
  }

  /** When each version of these pages was first opened. */
  async readingsOf(publicationIds: readonly string[]): Promise<ViewReading[]> {
    if (publicationIds.length === 0) return [];
    return this.source.manager.find(ViewReading, {
      where: { viewId: In([...publicationIds]) },
      order: { at: 'ASC', version: 'ASC' },
    });
  }

  /** One reply and the page it answers. */
  async reply(id: string): Promise<{ reply: EmployerReply; publication: Publication } | null> {
    const reply = await this.source.manager.findOneBy(EmployerReply, { id });
    if (!reply) return null;
    const publication = await this.source.manager.findOneByOrFail(Publication, { id: reply.viewId });
    return { reply, publication };
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { EMPLOYER } from '../../platform/database/employer-role';
import { EmployerReply } from './employer-reply.entity';
import { PublishedView } from './published-view.entity';
import { ViewReading } from './view-reading.entity';

/** The page in hand, and what may be done with it. */
export interface PageInHand {
  readonly page: Pick<PublishedView, 'id' | 'content' | 'version'>;
  /** Marks that this version was seen; the first time counts. */
  markSeen(at: Date): Promise<void>;
  /** What he wrote last on this page. */
  lastReply(): Promise<EmployerReply | null>;
  /** Writes once: one that is there already stays. */
  write(reply: Omit<EmployerReply, 'rank' | 'viewId'>): Promise<void>;
}

/** Everything the service reads and writes under the employer role: one page at a time, the one whose link is in hand. */
@Injectable()
export class EmployerSideRepository {
  constructor(@InjectDataSource(EMPLOYER) private readonly source: DataSource) {}

  /** Works on the page of a link within one transaction; null when the link opens nothing. */
  async holding<T>(linkHash: string, work: (hand: PageInHand) => Promise<T>): Promise<T | null> {
    return this.source.transaction(async (manager) => {
      await manager.query(`SELECT set_config('entremise.link', $1, true)`, [linkHash]);
      // PostgreSQL shows one row at most; which one is not asked here.
      const [page] = await manager.find(PublishedView, { take: 1 });
      return page ? work(inHand(page, manager)) : null;
    });
  }
}

function inHand(page: PublishedView, manager: EntityManager): PageInHand {
  const { id: viewId, version } = page;
  const addOnce = (table: typeof ViewReading | typeof EmployerReply, row: object) =>
    manager.createQueryBuilder().insert().into(table).values(row).orIgnore().returning([]).execute();
  return {
    page,
    markSeen: async (at) => void (await addOnce(ViewReading, { viewId, version, at })),
    lastReply: () => manager.findOne(EmployerReply, { where: { viewId }, order: { rank: 'DESC' } }),
    write: async (reply) => void (await addOnce(EmployerReply, { ...reply, viewId })),
  };
}

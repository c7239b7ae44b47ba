import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { type LinkPurpose, OneTimeLink } from './one-time-link.entity';

const DAY_MS = 86_400_000;

/** One-time links, by the fingerprint of their token. */
@Injectable()
export class LinksRepository {
  constructor(private readonly source: DataSource) {}

  live(tokenHash: string, now: Date): Promise<OneTimeLink | null> {
    return this.source.manager.findOneBy(OneTimeLink, {
      tokenHash,
      usedAt: IsNull(),
      expiresAt: MoreThan(now),
    });
  }

  ofId(id: string, manager: EntityManager = this.source.manager): Promise<OneTimeLink | null> {
    return manager.findOneBy(OneTimeLink, { id });
  }

  /** Those that expired more than a day ago leave by the way. */
  async add(manager: EntityManager, link: OneTimeLink): Promise<void> {
    await manager.delete(OneTimeLink, { expiresAt: LessThan(new Date(link.createdAt.getTime() - DAY_MS)) });
    await manager.insert(OneTimeLink, link);
  }

  /** Marks it used, unless somebody was quicker. */
  async use(manager: EntityManager, id: string, now: Date): Promise<boolean> {
    const done = await manager.update(
      OneTimeLink,
      { id, usedAt: IsNull(), expiresAt: MoreThan(now) },
      { usedAt: now },
    );
    return done.affected === 1;
  }

  countSince(accountId: string, purpose: LinkPurpose, since: Date): Promise<number> {
    return this.source.manager.countBy(OneTimeLink, { accountId, purpose, createdAt: MoreThan(since) });
  }

  /** Links not used yet die; those that were used stay until they expire, as a trace. */
  async killOf(manager: EntityManager, accountId: string): Promise<void> {
    await manager.delete(OneTimeLink, { accountId, usedAt: IsNull() });
  }
}

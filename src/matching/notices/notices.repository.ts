import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, LessThan, MoreThanOrEqual } from 'typeorm';
import { OpeningNotice } from './opening-notice.entity';

const DAY_MS = 86_400_000;
/** An offer that nobody took up in two weeks is not new any more. */
export const KEPT_DAYS = 14;

/** Which new openings to show to which accounts. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly source: DataSource) {}

  /** The newest of an account first; one that was seen is left out unless asked for. */
  async of(accountId: string, now: Date, { seen }: { seen: boolean }): Promise<OpeningNotice[]> {
    return this.source.manager.find(OpeningNotice, {
      where: { accountId, at: MoreThanOrEqual(before(now)), ...(seen ? {} : { seenAt: IsNull() }) },
      order: { at: 'DESC', openingId: 'ASC' },
    });
  }

  async isUnseen(accountId: string, openingId: string): Promise<boolean> {
    return this.source.manager.existsBy(OpeningNotice, { accountId, openingId, seenAt: IsNull() });
  }

  /** One that is there already stays as it is, seen or not. @returns how many are new */
  async add(notices: readonly OpeningNotice[], manager: EntityManager): Promise<number> {
    if (notices.length === 0) return 0;
    const insert = manager
      .createQueryBuilder()
      .insert()
      .into(OpeningNotice)
      .values([...notices]);
    const { raw } = await insert.orIgnore().returning('opening_id').execute();
    return (raw as unknown[]).length;
  }

  async see(accountId: string, openingId: string, at: Date, manager: EntityManager): Promise<void> {
    await manager.update(OpeningNotice, { accountId, openingId, seenAt: IsNull() }, { seenAt: at });
  }

  async removeAbout(openingIds: readonly string[], manager: EntityManager): Promise<void> {
    await manager.delete(OpeningNotice, { openingId: In([...openingIds]) });
  }

  async removeOld(now: Date, manager: EntityManager): Promise<void> {
    await manager.delete(OpeningNotice, { at: LessThan(before(now)) });
  }
}

function before(now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS * DAY_MS);
}

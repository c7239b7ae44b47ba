import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThanOrEqual, MoreThan } from 'typeorm';
import { WaitingTable } from './waiting-table.entity';

/** Whose table, which one, for which import, and since when a table may have waited. */
export interface Waiting {
  readonly id: string;
  readonly accountId: string;
  readonly purpose: string;
  readonly since: Date;
}

/** Tables that wait, each for the account that sent it. */
@Injectable()
export class WaitingTablesRepository {
  constructor(private readonly source: DataSource) {}

  async add(table: WaitingTable, manager: EntityManager): Promise<void> {
    await manager.insert(WaitingTable, table);
  }

  waiting(waiting: Waiting): Promise<WaitingTable | null> {
    return this.source.manager.findOneBy(WaitingTable, own(waiting));
  }

  /** The same, held until the act ends. */
  held(waiting: Waiting, manager: EntityManager): Promise<WaitingTable | null> {
    return manager.findOne(WaitingTable, { where: own(waiting), lock: { mode: 'pessimistic_write' } });
  }

  async save(table: WaitingTable, manager: EntityManager): Promise<void> {
    await manager.save(WaitingTable, table);
  }

  /** Forgets whatever came then or before. */
  async forgetUntil(moment: Date): Promise<void> {
    await this.source.manager.delete(WaitingTable, { keptAt: LessThanOrEqual(moment) });
  }
}

function own({ id, accountId, purpose, since }: Waiting) {
  return { id, accountId, purpose, keptAt: MoreThan(since) };
}

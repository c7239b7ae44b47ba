import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThanOrEqual, MoreThan } from 'typeorm';
import { CaseloadFile } from './caseload-file.entity';

/** Whose table, which one, and since when a table may have waited. */
export interface Waiting {
  readonly id: string;
  readonly accountId: string;
  readonly since: Date;
}

/** Tables that wait, each for the account that sent it. */
@Injectable()
export class CaseloadFilesRepository {
  constructor(private readonly source: DataSource) {}

  async add(file: CaseloadFile, manager: EntityManager): Promise<void> {
    await manager.insert(CaseloadFile, file);
  }

  waiting(waiting: Waiting): Promise<CaseloadFile | null> {
    return this.source.manager.findOneBy(CaseloadFile, hers(waiting));
  }

  /** The same, held until the act ends. */
  held(waiting: Waiting, manager: EntityManager): Promise<CaseloadFile | null> {
    return manager.findOne(CaseloadFile, { where: hers(waiting), lock: { mode: 'pessimistic_write' } });
  }

  async save(file: CaseloadFile, manager: EntityManager): Promise<void> {
    await manager.save(CaseloadFile, file);
  }

  /** Forgets whatever came then or before. */
  async forgetUntil(moment: Date): Promise<void> {
    await this.source.manager.delete(CaseloadFile, { keptAt: LessThanOrEqual(moment) });
  }
}

function hers({ id, accountId, since }: Waiting) {
  return { id, accountId, keptAt: MoreThan(since) };
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Subject } from '../platform/acts/act';
import { AuditEntry } from './audit-entry.entity';

/** Adds to the audit trail and reads it; it can do nothing else to it. */
@Injectable()
export class AuditRepository {
  constructor(private readonly source: DataSource) {}

  /** Within the transaction of an act, or in one of its own. */
  async add(entries: AuditEntry[], manager: EntityManager = this.source.manager): Promise<void> {
    await manager.insert(AuditEntry, entries);
  }

  /** Newest first. */
  about(subject: Subject, limit: number): Promise<AuditEntry[]> {
    return this.source.manager.find(AuditEntry, {
      where: { subjectType: subject.type, subjectId: subject.id },
      order: { at: 'DESC', rank: 'DESC' },
      take: limit,
    });
  }

  /** Everything one actor did or read since an instant, newest first. */
  by(actorId: string, since: Date, limit: number): Promise<AuditEntry[]> {
    return this.source.manager
      .createQueryBuilder(AuditEntry, 'entry')
      .where('entry.actorId = :actorId AND entry.at >= :since', { actorId, since })
      .orderBy('entry.at', 'DESC')
      .addOrderBy('entry.rank', 'DESC')
      .limit(limit)
      .getMany();
  }

  /** Whether anything is more than 365 days older than the newest row. */
  async hasOld(): Promise<boolean> {
    const [row]: { old: boolean | null }[] = await this.source.query(
      `SELECT min(at) < max(at) - interval '365 days' AS old FROM audit_entry`,
    );
    return row?.old === true;
  }

  /** Drops what is more than 365 days older than the newest row. Answers how many rows left. */
  async purge(manager: EntityManager): Promise<number> {
    const rows: { purged: number }[] = await manager.query('SELECT purge_audit_entries() AS purged');
    return rows[0]!.purged;
  }
}

import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { AuditRepository } from './audit.repository';

/** Audit rows are kept a year (CNIL: six to twelve months), then leave. */
@Injectable()
export class PurgeAudit {
  constructor(
    private readonly acts: Acts,
    private readonly repository: AuditRepository,
  ) {}

  async execute(): Promise<{ purged: number }> {
    if (!(await this.repository.hasOld())) return { purged: 0 };
    return this.acts.perform({ by: SYSTEM, name: 'audit.purge' }, async ({ manager }) => ({
      purged: await this.repository.purge(manager),
    }));
  }
}

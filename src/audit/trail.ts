import { Injectable } from '@nestjs/common';
import type { Actor, ActTrail, OpenAct, Subject } from '../platform/acts/act';
import { currentRequestScope } from '../platform/acts/request-scope';
import { Clock } from '../platform/clock/clock';
import type { ReadTrail } from '../platform/http/read-trail';
import { Ids } from '../platform/ids/ids';
import { AuditEntry, type AuditKind } from './audit-entry.entity';
import { AuditRepository } from './audit.repository';

interface Happening {
  readonly kind: AuditKind;
  readonly event: string;
  readonly by: Actor;
  readonly at: Date;
}

/**
 * Writes the audit trail. The ports of acts and of reads both say `record`, so each gets a face of
 * its own over the same rows.
 */
@Injectable()
export class Trail {
  constructor(
    private readonly repository: AuditRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Rows of an act are written in its transaction: no act without its trace, no trace without its act. */
  readonly ofActs: ActTrail = {
    record: (act: OpenAct, event: string, subjects: readonly Subject[]) => {
      const entries = this.entries({ kind: 'act', event, by: act.by, at: act.at }, subjects);
      return this.repository.add(entries, act.manager);
    },
  };

  /** A page is not answered before its reading is written down. */
  readonly ofReads: ReadTrail = {
    record: (by: Actor, event: string, subject: Subject) =>
      this.repository.add(this.entries({ kind: 'read', event, by, at: this.clock.now() }, [subject])),
  };

  private entries({ kind, event, by, at }: Happening, subjects: readonly Subject[]): AuditEntry[] {
    const requestId = currentRequestScope()?.requestId ?? null;
    const about: readonly (Subject | null)[] = subjects.length > 0 ? subjects : [null];
    return about.map((subject) =>
      Object.assign(new AuditEntry(), {
        id: this.ids.next(),
        at,
        kind,
        event,
        actorKind: by.kind,
        actorId: by.id,
        subjectType: subject?.type ?? null,
        subjectId: subject?.id ?? null,
        requestId,
      }),
    );
  }
}

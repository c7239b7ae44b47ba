import { Injectable } from '@nestjs/common';
import type { Actor, Subject } from '../platform/acts/act';
import type { AuditEntry, AuditKind } from './audit-entry.entity';
import { AuditRepository } from './audit.repository';

/** One line of "who read or changed what". Names of actors are asked from identity by the screen. */
export interface AuditLine {
  readonly at: Date;
  readonly kind: AuditKind;
  readonly event: string;
  readonly actor: Pick<Actor, 'id'> & { readonly kind: string };
  readonly subject: Subject | null;
}

const PAGE = 500;

/** The questions one may put to the audit trail. There is none that counts what a coach does: it is not a yardstick. */
@Injectable()
export class AuditTrail {
  constructor(private readonly repository: AuditRepository) {}

  /** Who read or changed this, newest first, at most 500 lines. */
  async about(subject: Subject): Promise<AuditLine[]> {
    return (await this.repository.about(subject, PAGE)).map(lineOf);
  }

  /** What one actor read or changed since then (a breach: what did this account see?), newest first. */
  async by(actorId: string, since: Date): Promise<AuditLine[]> {
    return (await this.repository.by(actorId, since, PAGE)).map(lineOf);
  }
}

function lineOf({ at, kind, event, actorKind, actorId, subjectType, subjectId }: AuditEntry): AuditLine {
  const subject = subjectType && subjectId ? { type: subjectType, id: subjectId } : null;
  return { at, kind, event, actor: { kind: actorKind, id: actorId }, subject };
}

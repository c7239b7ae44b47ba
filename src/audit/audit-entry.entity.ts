import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** A write or a read. */
export type AuditKind = 'act' | 'read';

/**
 * Who read or changed what, one row per subject. The table takes new rows only: a trigger refuses
 * the rest, and rows older than a year leave through `purge_audit_entries` alone. Ids, never words.
 */
@Entity()
@Index('audit_entry_subject', ['subjectType', 'subjectId', 'at'])
@Index('audit_entry_actor', ['actorId', 'at'])
@Index('audit_entry_at', ['at'])
export class AuditEntry {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which lines were written: two in one instant have an order too. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;

  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('text') @Sees('internal') kind: AuditKind;

  /** Verb phrase, `opening.publish`, `participant.read`. */
  @Column('text') @Sees('internal') event: string;

  @Column('text') @Sees('internal') actorKind: string;
  @Column('text', { nullable: true }) @Sees('internal') actorId: string | null;
  @Column('text', { nullable: true }) @Sees('internal') subjectType: string | null;
  @Column('text', { nullable: true }) @Sees('internal') subjectId: string | null;

  /** The request it happened in: several rows of one click are told apart from several clicks. */
  @Column('text', { nullable: true }) @Sees('internal') requestId: string | null;
}

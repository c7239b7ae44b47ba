import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../classes/sees';

/**
 * Something to do after the act is committed: a mail, an index update, a reminder. It carries ids
 * only; the worker reads the current state, and the current choices, when it acts.
 */
@Entity()
@Index('outbox_message_due', ['dueAt'], { where: 'done_at IS NULL AND set_aside_at IS NULL' })
@Index('outbox_message_unfinished', ['topic'], { where: 'done_at IS NULL' })
@Index('outbox_message_done', ['doneAt'], { where: 'done_at IS NOT NULL' })
export class OutboxMessage {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Who handles it: `mail`, `index`, ... */
  @Column('text') @Sees('internal') topic: string;

  /** What it is about, within its topic: the name of a mail, of an index. */
  @Column('text') @Sees('internal') kind: string;

  /** Ids and small facts that are not about anybody. */
  @Column('jsonb') @Sees('internal') ref: Record<string, string | number | null>;

  @Column('timestamptz') @Sees('internal') createdAt: Date;
  @Column('timestamptz') @Sees('internal') dueAt: Date;
  @Column('int', { default: 0 }) @Sees('internal') attempts: number;

  /** Not before, after a failure. `dueAt` keeps saying since when it is awaited. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') nextTryAt: Date | null;

  /** Taken by a process until then, by the database's clock: a dead process gives back by itself. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') leasedUntil: Date | null;

  @Column('timestamptz', { nullable: true }) @Sees('internal') doneAt: Date | null;

  /** What handling it came to, in a word of its topic: `sent`, `not_permitted`... */
  @Column('text', { nullable: true }) @Sees('internal') outcome: string | null;

  /** Given up after too many attempts: visible in /health, and the others go on. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') setAsideAt: Date | null;

  /** Class and code of the last failure; never its text, which may carry values. */
  @Column('text', { nullable: true }) @Sees('internal') lastFailure: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../classes/sees';

/** One act asked for under one key by one actor. It keeps the result (ids and counts), never a page. */
@Entity()
export class IdempotencyKey {
  /** Hash of actor and key: a key of one account says nothing to another. */
  @PrimaryColumn('text') @Sees('internal') id: string;

  @Column('text') @Sees('internal') act: string;

  /** Hash of what was asked: the same key with another body is refused. */
  @Column('text') @Sees('internal') requestHash: string;

  @Column('jsonb', { nullable: true }) @Sees('internal') result: unknown;

  @Column('timestamptz') @Index('idempotency_key_created') @Sees('internal') createdAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { EmployerAnswer } from './employer-answers';

/** What an employer answers on a page he was sent. Written by the employer role, new rows only: the latest one holds. */
@Entity()
@Index('employer_reply_view', ['viewId', 'rank'])
export class EmployerReply {
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;

  /** Order in which they were written. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;

  @Column('uuid')
  @Sees('employer_own')
  viewId: string;

  @Column('text') @Sees('employer_own') answer: EmployerAnswer;

  @Column('text', { nullable: true, transformer: encrypted('employer_reply.words') })
  @Sees('employer_own')
  words: string | null;

  /** When and how he wishes to be reached, in his words. */
  @Column('text', { nullable: true, transformer: encrypted('employer_reply.reachable') })
  @Sees('employer_own')
  reachable: string | null;

  @Column('timestamptz') @Sees('employer_own') at: Date;
}

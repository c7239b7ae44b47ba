import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EmployerAnswer } from '../../disclosure';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';

/** What an employer answered about one introduction: on his page, or said to a coach who wrote it down. New rows only. */
@Entity()
@Index('introduction_reply_introduction', ['introductionId', 'rank'])
export class IntroductionReply {
  /** That of the reply on his page, so that one relayed twice is one. */
  @PrimaryColumn('uuid')
  @Sees('internal')
  id: string;

  /** Order in which they were recorded. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;

  @ForeignKey('Introduction')
  @Column('uuid')
  @Sees('internal')
  introductionId: string;

  @Column('text') @Sees('employer_own') answer: EmployerAnswer;

  @Column('text', { nullable: true, transformer: encrypted('introduction_reply.words') })
  @Sees('employer_own')
  words: string | null;

  /** When and how he wishes to be reached, in his words. */
  @Column('text', { nullable: true, transformer: encrypted('introduction_reply.reachable') })
  @Sees('employer_own')
  reachable: string | null;

  /** The page he answered on; null when it was said to a coach. */
  @Column('uuid', { nullable: true }) @Sees('internal') publicationId: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;

  /** The account that wrote it down; null when he did so himself. */
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { Answer, Reason } from './answer-words';

/** One answer of hers. Append-only: the latest one holds, and those before stay as they were said. */
@Entity()
@Index('introduction_answer_rank', ['introductionId', 'rank'], { unique: true })
export class IntroductionAnswer {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which answers were recorded: two in one instant have an order too. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;

  @ForeignKey('Introduction')
  @Column('uuid')
  @Sees('internal')
  introductionId: string;

  @Column('text') @Sees('internal') answer: Answer;

  /** Civil day from which a `not_now` is hers to choose again; null when she named none. */
  @Column('date', { nullable: true }) @Sees('internal') until: string | null;

  /** Why not, when she said so. */
  @Column('text', { nullable: true }) @Sees('internal') reason: Reason | null;

  /** Said to this account, which wrote it down; null when she answered herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') saidAloudTo: string | null;

  /** What was read aloud to her. */
  @Column('text', { nullable: true, transformer: encrypted('introduction_answer.words') })
  @Sees('internal')
  words: string | null;

  @Column('timestamptz') @Sees('internal') at: Date;

  /** The account that wrote it down; null when she did so herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

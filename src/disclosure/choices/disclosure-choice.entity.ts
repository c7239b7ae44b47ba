import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { DisclosureTopic } from '../../reference';
import type { AudienceKind, Decision, Level, Moment, Teller } from './choice-words';

/**
 * One choice of hers on one topic towards one audience. Append-only: the latest row wins, and a
 * topic without a row is silence.
 */
@Entity()
@Index('disclosure_choice_participant', ['participantId', 'topic', 'at'])
export class DisclosureChoice {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which choices were recorded: two in one instant have an order too. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;
  @Column('uuid') @Sees('situation') participantId: string;
  @Column('text') @Sees('situation') topic: DisclosureTopic;
  @Column('text') @Sees('situation') audienceKind: AudienceKind;

  /** The employer or the opening; null for all employers. */
  @Column('uuid', { nullable: true }) @Sees('situation') audienceId: string | null;
  @Column('text') @Sees('situation') decision: Decision;
  @Column('text', { nullable: true }) @Sees('situation') teller: Teller | null;
  @Column('text', { nullable: true }) @Sees('situation') moment: Moment | null;
  @Column('text', { nullable: true }) @Sees('situation') level: Level | null;

  /** The words agreed upon. */
  @Column('text', { nullable: true, transformer: encrypted('disclosure_choice.words') })
  @Sees('situation')
  words: string | null;

  /** Civil day on which to talk about it again. */
  @Column('date', { nullable: true }) @Sees('situation') reviewOn: string | null;

  /** Said to this account, who wrote it down; null when she wrote it herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') saidAloudTo: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

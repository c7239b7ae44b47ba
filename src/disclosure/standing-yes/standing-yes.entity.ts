import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { EmployerKind } from '../../reference';
import type { PresentationItem } from '../gate/items';

/** `taken_back` ends what was given before, for this kind of employer. */
export type StandingDecision = 'given' | 'taken_back';

/**
 * What she lets every employer of a kind know before she is asked again: an agency rings at 16:00 for 06:00
 * (domain.md, fact 8). Append-only: the latest row of a kind holds, and a kind without a row was never given.
 */
@Entity()
@Index('standing_yes_participant', ['participantId', 'employerKind'])
export class StandingYes {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which they were recorded: two in one instant have an order too. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;
  @Column('uuid') @Sees('situation') participantId: string;
  @Column('text') @Sees('situation') employerKind: EmployerKind;

  /** What they may know of her; empty when taken back. */
  @Column('text', { array: true }) @Sees('situation') items: PresentationItem[];
  @Column('text') @Sees('situation') decision: StandingDecision;

  /** Said to this account, who wrote it down; null when she wrote it herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') saidAloudTo: string | null;

  /** The words that were read to her, or that she said. */
  @Column('text', { nullable: true, transformer: encrypted('standing_yes.words') })
  @Sees('situation')
  words: string | null;

  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

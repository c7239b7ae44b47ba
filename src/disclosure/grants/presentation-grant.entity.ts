import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { DisclosureTopic } from '../../reference';
import type { PresentationItem } from '../gate/items';
import type { Route } from '../reveals';

/**
 * What she said of one page: yes to this very one, or that nothing is to be sent. Append-only; for one
 * introduction the latest row holds.
 */
@Entity()
@Index('presentation_grant_introduction', ['introductionId', 'rank'])
export class PresentationGrant {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which they were recorded. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;

  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('presentation_grant_participant')
  @Sees('internal')
  participantId: string;

  @Column('uuid') @Sees('internal') introductionId: string;

  /** The employer and the opening it is for. */
  @Column('uuid', { nullable: true }) @Sees('internal') employerId: string | null;
  @Column('uuid') @Sees('internal') openingId: string;

  /** How she reaches the employer; null: nothing is to be sent. */
  @Column('text', { nullable: true }) @Sees('internal') route: Route | null;
  @Column('text', { array: true, default: '{}' }) @Sees('internal') items: PresentationItem[];

  /** The page itself, as she approved it; null when nothing is to be sent. */
  @Column('text', { nullable: true, transformer: encrypted('presentation_grant.view') })
  @Sees('situation')
  view: string | null;

  /** The topic of each sentence of the page, in its order. */
  @Column('text', { array: true, default: '{}' }) @Sees('situation') sentenceTopics: DisclosureTopic[];

  /** Choices it rests on. */
  @Column('uuid', { array: true, default: '{}' }) @Sees('situation') choiceIds: string[];

  /** The standing yes it rests on, when it does. */
  @Column('uuid', { nullable: true }) @Sees('internal') standingYesId: string | null;

  /** Said to this account, who wrote it down; null when she did so herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') saidAloudTo: string | null;

  /** What was read aloud to her. */
  @Column('text', { nullable: true, transformer: encrypted('presentation_grant.words') })
  @Sees('internal')
  words: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

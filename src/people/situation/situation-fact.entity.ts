import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { DisclosureTopic } from '../../reference';

/**
 * One fact of her situation, sealed: encrypted, read by the disclosure room alone, in no list, no
 * index, no profile. A fact that is replaced is deleted: the past of a situation is nobody's business.
 */
@Entity()
@Index('situation_fact_topic', ['participantId', 'topic'], { unique: true })
export class SituationFact {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('situation')
  participantId: string;

  @Column('text') @Sees('situation') topic: DisclosureTopic;

  @Column('text', { transformer: encrypted('situation_fact.value') })
  @Sees('situation')
  value: string;

  @Column('timestamptz') @Sees('situation') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

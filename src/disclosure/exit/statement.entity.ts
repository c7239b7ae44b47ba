import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted, encryptedTexts } from '../../platform/encryption/encrypted';
import type { PresentationItem } from '../gate/items';

/** By what means something was said: a page put before an employer, a mail, or a paper she carries herself. */
export type StatementChannel = 'page' | 'mail' | 'sheet' | 'cv';

/** One line of the register: what was said of her, to whom, on what word of hers. Never rewritten. */
@Entity()
@Index('statement_participant', ['participantId', 'rank'])
export class Statement {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Order in which things were said. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;

  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  participantId: string;

  @Column('uuid', { nullable: true }) @Sees('internal') introductionId: string | null;
  @Column('uuid', { nullable: true }) @Sees('internal') publicationId: string | null;
  @Column('text') @Sees('internal') channel: StatementChannel;

  /** To whom; null for a paper she carries herself. */
  @Column('text', { nullable: true, transformer: encrypted('statement.recipient') })
  @Sees('employer_own')
  recipient: string | null;

  @Column('text', { array: true }) @Sees('internal') items: PresentationItem[];

  /** The sentences it carried. */
  @Column('text', { transformer: encryptedTexts('statement.words') }) @Sees('situation') words: string[];

  /** The choices it rested on. */
  @Column('uuid', { array: true }) @Sees('situation') choiceIds: string[];

  /** The version of the page, for a page and its mail. */
  @Column('int', { nullable: true }) @Sees('internal') version: number | null;
  @Column('timestamptz') @Sees('internal') at: Date;

  /** The account behind it; null when she did it herself, or the house by itself. */
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

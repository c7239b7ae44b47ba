import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

export type PublicationEnd = 'paused' | 'filled' | 'closed' | 'expired' | 'no_longer_listed';

/**
 * A time during which an opening was shown, signed at both ends. An opening is published while one
 * of these is not ended; one that never had any is a draft.
 */
@Entity()
@Index('opening_publication_current', ['openingId'], { unique: true, where: 'ended_at IS NULL' })
@Index('opening_publication_opening', ['openingId', 'at'])
export class OpeningPublication {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @ForeignKey('Opening', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('employer_own')
  openingId: string;
  @Column('timestamptz') @Sees('employer_own') at: Date;

  /** Civil day of `at`: what "published on" means to a reader. */
  @Column('date') @Sees('employer_own') publishedOn: string;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
  @Column('timestamptz', { nullable: true }) @Sees('employer_own') endedAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') endedBy: string | null;
  @Column('text', { nullable: true }) @Sees('employer_own') endReason: PublicationEnd | null;

  /** In a few words, when the reason does not say enough. */
  @Column('text', { nullable: true }) @Sees('internal') endNote: string | null;

  end(reason: PublicationEnd, at: Date, by: string | null, note: string | null = null): void {
    this.endedAt = at;
    this.endedBy = by;
    this.endReason = reason;
    this.endNote = note;
  }
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../classes/sees';
import { encrypted } from '../encryption/encrypted';

/**
 * What the next page of a device has to show once: a sentence, or a form coming back to be corrected.
 * Kept here and not in a cookie (4 kB, on a shared machine) nor in the address (history, logs); encrypted,
 * because it may hold anything somebody typed; gone once shown, or after half an hour.
 */
@Entity()
@Index('kept_page_holder', ['holder', 'path'])
export class KeptPage {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Hash of the session's or visit's token. */
  @Column('text') @Sees('secret') holder: string;

  /** Hash of the path of the page it is for. */
  @Column('text') @Sees('internal') path: string;

  /** JSON of `PageContent`. */
  @Column('text', { transformer: encrypted('kept_page.content') }) @Sees('secret') content: string;

  @Column('timestamptz') @Index('kept_page_at') @Sees('internal') keptAt: Date;
}

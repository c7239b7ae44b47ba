import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';

/**
 * One page an employer may open, and all that the employer role may read about anybody: one row at a time,
 * the one whose link it holds. Withdrawn means deleted.
 */
@Entity()
export class PublishedView {
  /** That of its publication. */
  @PrimaryColumn('uuid')
  @Sees('employer_own')
  id: string;

  /** SHA-256 of the link's secret, in hexadecimal. */
  @Column('text', { unique: true }) @Sees('secret') linkHash: string;

  /** An `EmployerView`. */
  @Column('text', { transformer: encrypted('published_view.content') })
  @Sees('disclosable:presentation')
  content: string;

  @Column('int') @Sees('employer_own') version: number;
}

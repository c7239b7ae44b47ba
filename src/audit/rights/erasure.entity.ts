import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/**
 * Somebody was erased. It says when, and recognises her id without holding it, so that a backup put back can be
 * emptied of her again.
 */
@Entity()
export class Erasure {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Keyed hash of the person's id: says nothing without the key. */
  @Column('text') @Index('erasure_person') @Sees('secret') personHash: string;

  @Column('timestamptz') @Sees('internal') at: Date;
}

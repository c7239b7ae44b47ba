import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** When the reference was last written: from our own tables, or from the official files. */
@Entity()
export class ReferenceLoad {
  /** Grows with every writing, since writers take turns: the highest is the last. */
  @PrimaryGeneratedColumn() @Sees('internal') number: number;

  /** `tables`: seeds/reference. `rome`: the official files. */
  @Column('text') @Sees('internal') source: 'tables' | 'rome';

  /** SHA-256 of what was read. */
  @Column('text') @Sees('internal') contentHash: string;

  @Column('timestamptz') @Sees('internal') at: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../../classes/sees';

/** What the last comparison of an index with PostgreSQL found. */
@Entity()
export class IndexComparison {
  @PrimaryColumn('text') @Sees('internal') collection: string;

  /** Null: never compared, or rebuilt since. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') comparedAt: Date | null;

  /** How many documents were missing, stale or too many, those still on their way aside. */
  @Column('int') @Sees('internal') differing: number;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** Where an imported opening comes from, and when an import last saw it there. */
@Entity()
@Index('opening_origin_external', ['source', 'externalId'], { unique: true })
export class OpeningOrigin {
  @ForeignKey('Opening', { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  @Sees('internal')
  openingId: string;
  @Column('text') @Sees('internal') source: 'france_travail' | 'csv';
  @Column('text') @Sees('internal') externalId: string;

  /** Of everything we read in it: the same hash means that nothing changed. */
  @Column('text') @Sees('internal') contentHash: string;
  @Column('timestamptz') @Sees('internal') firstSeenAt: Date;
  @Column('timestamptz') @Sees('internal') lastSeenAt: Date;
}

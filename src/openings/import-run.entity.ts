import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** One passage of an import: how many lines came and what became of each. */
@Entity()
export class ImportRun {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('text') @Sees('internal') source: string;
  @Column('timestamptz') @Sees('internal') startedAt: Date;
  @Column('timestamptz', { nullable: true }) @Sees('internal') endedAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
  @Column('int', { default: 0 }) @Sees('internal') received: number;
  @Column('int', { default: 0 }) @Sees('internal') created: number;
  @Column('int', { default: 0 }) @Sees('internal') updated: number;
  @Column('int', { default: 0 }) @Sees('internal') unchanged: number;

  /** The refused lines and the reason of each, in French; at most the first thousand are kept. */
  @Column('jsonb', { default: [] }) @Sees('internal') rejected: { id: string | null; reason: string }[];
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** The first time that one version of a page was opened. Written by the employer role, which reads none of it. */
@Entity()
export class ViewReading {
  @PrimaryColumn('uuid')
  @Sees('internal')
  viewId: string;

  @PrimaryColumn('int') @Sees('internal') version: number;
  @Column('timestamptz') @Sees('internal') at: Date;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { Occupation } from './occupation.entity';

/** One of the names under which an occupation is known ("appellation"), in both genders. */
@Entity()
export class OccupationTitle {
  @PrimaryColumn('text') @ForeignKey(() => Occupation, { onDelete: 'CASCADE' }) @Sees('public') code: string;
  @PrimaryColumn('text') @Sees('public') masculine: string;
  @PrimaryColumn('text') @Sees('public') feminine: string;

  /** The official number of the title (OGR), once the official file told it. */
  @Column('int', { nullable: true })
  @Index('occupation_title_ogr', { unique: true })
  @Sees('public')
  ogr: number | null;

  /** Ours first, in the order of our file; those of the official file after them. */
  @Column('int') @Sees('public') rank: number;
}

import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import { Territory } from './territory.entity';

/** Whether a structure carries the programme on its territory, or works with the one that does. */
export type StructureRole = 'lead' | 'partner';

/** An organisation as it takes part in one territory; its name alone would tell an employer where a person lives. */
@Entity()
@Unique('structure_of_territory', ['territoryId', 'name'])
export class Structure {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => Territory) territoryId: string;
  @Column('text') @Sees('internal') name: string;
  @Column('text') @Sees('internal') role: StructureRole;

  /** The shelters it brings, when it is known by them: `CHRS du Mont Gros`. */
  @Column('text', { array: true, default: [] }) @Sees('internal') shelters: string[];
}

import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { Occupation } from './occupation.entity';

/** Two occupations of different families between which a person may move, both ways; kept once, lower code first. */
@Entity()
@Check('occupation_sister_once', '"code" < "sister_code"')
export class OccupationSister {
  @PrimaryColumn('text') @ForeignKey(() => Occupation, { onDelete: 'CASCADE' }) @Sees('public') code: string;

  @PrimaryColumn('text')
  @ForeignKey(() => Occupation, { onDelete: 'CASCADE' })
  @Sees('public')
  sisterCode: string;
}

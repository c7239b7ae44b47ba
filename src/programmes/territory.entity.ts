import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';

/** A place where a lead structure and its partners run a programme together. */
@Entity()
export class Territory {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** `dijon`: the name it has on the command line and in the seeds. */
  @Column('text', { unique: true }) @Sees('internal') code: string;

  @Column('text') @Sees('internal') name: string;

  /** Department number, `21`. */
  @Column('text') @Sees('internal') department: string;
}

// stands as src/openings/opening.entity.ts
import { Employer } from '../network';
import { Prerequisite } from './prerequisite.entity';
export class Opening {
  @ManyToOne(() => Employer)
  employer: Employer; // bad
  @OneToMany('Slot', 'opening')
  slots: Slot[]; // bad
  @OneToMany(() => Prerequisite, (one) => one.opening)
  prerequisites: Prerequisite[];
  @Column('uuid')
  employerId: string;
}

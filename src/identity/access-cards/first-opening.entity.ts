import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import type { CivilDay } from '../../platform/clock/civil-day';
import { AccessCard } from './access-card.entity';

/** From this moment to the end of a day, the person who holds the card may choose her digits, if she has none yet. */
@Entity()
@Index('first_opening_card', ['cardId'])
export class FirstOpening {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') @ForeignKey(() => AccessCard) cardId: string;
  @Column('timestamptz') @Sees('internal') at: Date;

  /** Id of the account that opened it. */
  @Column('uuid') @Sees('internal') by: string;

  @Column('date') @Sees('internal') lastDay: CivilDay;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** Her own yes or no to a petit-déj. New rows only, the latest one holds. */
@Entity()
@Index('guest_answer_guest', ['guestId', 'turn'])
export class GuestAnswer {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @ForeignKey('BreakfastGuest')
  @Column('uuid')
  @Sees('internal')
  guestId: string;

  /** Its order among everything that decides about places. */
  @Column('int') @Sees('internal') turn: number;
  @Column('boolean') @Sees('internal') coming: boolean;

  /** The account that noted it as she said it; null when she answered herself. */
  @Column('uuid', { nullable: true }) @Sees('internal') saidAloudTo: string | null;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
}

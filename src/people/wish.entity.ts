import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import type { Stance, WishCriterion } from './wish';

/** One line of a wish list. */
@Entity({ name: 'wish' })
@Index('wish_place', ['wishListId', 'place'], { unique: true })
export class WishLine {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('WishList', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  wishListId: string;

  @Column('int') @Sees('internal') place: number;
  @Column('text') @Sees('internal') criterion: WishCriterion;
  @Column('jsonb') @Sees('internal') value: unknown;
  @Column('text') @Sees('internal') stance: Stance;
}

import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { AccessCard } from './access-card.entity';

/** The four digits a person chose for her card. No row: she has not chosen them yet, or the card has ended. */
@Entity()
export class AccessPin {
  @PrimaryColumn('uuid') @Sees('internal') @ForeignKey(() => AccessCard) cardId: string;

  /** argon2id of the digits mixed with a key: ten thousand guesses at a copy of the database find nothing. */
  @Column('text') @Sees('secret') hash: string;

  @Column('timestamptz') @Sees('internal') setAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../classes/sees';

/** How many tries were made under a key; written by rate-limiter-flexible, whose names these are. */
@Entity()
export class RateLimit {
  /** What is counted and a keyed hash of whose it is: never an address or a name. */
  @PrimaryColumn('character varying', { length: 255 }) @Sees('internal') key: string;

  @Column('integer', { default: 0 }) @Sees('internal') points: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true }) @Sees('internal') expire: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/** A French commune, or one of the districts of Lyon, with the position of its centre. */
@Entity()
export class Commune {
  /** INSEE code; not a postcode. */
  @PrimaryColumn('text') @Sees('public') insee: string;

  @Column('text') @Sees('public') name: string;
  @Column('text', { array: true }) @Sees('public') postcodes: string[];

  /** `21`, `2A`, `974`. */
  @Column('text') @Sees('public') department: string;

  /** Degrees, WGS 84. */
  @Column('float8') @Sees('public') lat: number;
  @Column('float8') @Sees('public') lon: number;
}

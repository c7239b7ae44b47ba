import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import type { SectorCode } from '../sectors';

/** An occupation of the ROME, as France Travail names it, with the sector we put it in. */
@Entity()
export class Occupation {
  /** ROME code: `G1605`. */
  @PrimaryColumn('text') @Sees('public') code: string;

  /** Both genders on one line, as the ROME writes them: "Boulanger / Boulangère". */
  @Column('text') @Sees('public') title: string;

  @Column('text') @Sees('public') titleMasculine: string;
  @Column('text') @Sees('public') titleFeminine: string;
  @Column('text') @Sees('public') sector: SectorCode;

  /** What one does there, in one plain sentence; `null` for those that came with the official file. */
  @Column('text', { nullable: true }) @Sees('public') description: string | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import { encrypted } from '../platform/encryption/encrypted';

/** Something she has done, in her own words; the material of her CV. */
@Entity()
export class Experience {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('experience_participant')
  @Sees('internal')
  participantId: string;

  @Column('int') @Sees('internal') place: number;

  /** ROME code, when one fits. */
  @Column('text', { nullable: true }) @Sees('disclosable:presentation') occupation: string | null;

  /** Whole years. */
  @Column('int', { default: 0 }) @Sees('disclosable:presentation') years: number;

  @Column('text', { nullable: true, transformer: encrypted('experience.words') })
  @Sees('disclosable:presentation')
  words: string | null;
}

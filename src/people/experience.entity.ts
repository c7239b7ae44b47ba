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

  /** Where it was; told to nobody unless she said that this name may be written. */
  @Column('text', { nullable: true, transformer: encrypted('experience.employer') })
  @Sees('internal')
  employer: string | null;

  /** Her word: "J'accepte que le nom de cet employeur soit écrit." */
  @Column('boolean', { default: false }) @Sees('internal') employerTold: boolean;

  /** Year in which it ended; null when it goes on, or nobody asked. */
  @Column('int', { nullable: true }) @Sees('disclosable:presentation') endedIn: number | null;
}

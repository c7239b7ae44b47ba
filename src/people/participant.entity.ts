import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import { encrypted, encryptedTexts } from '../platform/encryption/encrypted';
import type { LanguageLevel } from '../reference';

export type Gender = 'woman' | 'man' | 'other';

/** A person who is accompanied. What is known of her situation is not here: it lies in the sealed compartment. */
@Entity()
export class Participant {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Index('participant_territory') @Sees('internal') territoryId: string;

  @Column('text', { transformer: encrypted('participant.first_name') })
  @Sees('disclosable:presentation')
  firstName: string;

  @Column('text', { transformer: encrypted('participant.last_name') })
  @Sees('disclosable:presentation')
  lastName: string;

  /** How she wishes to be called, when it is not her first name. */
  @Column('text', { nullable: true, transformer: encrypted('participant.called_as') })
  @Sees('disclosable:presentation')
  calledAs: string | null;

  /** Civil day. */
  @Column('text', { nullable: true, transformer: encrypted('participant.birth_date') })
  @Sees('internal')
  birthDate: string | null;

  @Column('text', { nullable: true }) @Sees('internal') gender: Gender | null;

  /** Language she reads best, ISO 639-1. */
  @Column('text', { default: 'fr' }) @Sees('disclosable:language') language: string;

  /** Structure that accompanies her. */
  @Column('uuid', { nullable: true }) @Sees('situation') structureId: string | null;

  /** Civil day on which her support began: the clocks start here. */
  @Column('date') @Sees('situation') entryDate: string;

  /** Codes of driving licences; null when nobody asked. */
  @Column('text', { array: true, nullable: true }) @Sees('disclosable:presentation') licences:
    string[] | null;

  /** Certificates she holds; null when nobody asked. */
  @Column('text', { array: true, nullable: true }) @Sees('disclosable:presentation') certificates:
    string[] | null;

  /** French name of a language to the level she says she has. */
  @Column('jsonb', { default: {} }) @Sees('disclosable:presentation') languages: Record<
    string,
    LanguageLevel
  >;

  /** A yes or a no, never the paper behind it; null when nobody asked. */
  @Column('boolean', { nullable: true }) @Sees('internal') rightToWork: boolean | null;

  /** What she is good at, in her own words. */
  @Column('text', { nullable: true, transformer: encrypted('participant.strengths') })
  @Sees('disclosable:presentation')
  strengths: string | null;

  /** What she can take from one job to another, one short text each; null when nobody asked. */
  @Column('text', { nullable: true, transformer: encryptedTexts('participant.skills') })
  @Sees('disclosable:presentation')
  skills: string[] | null;

  /** When she can work, in her own words. */
  @Column('text', { nullable: true, transformer: encrypted('participant.availability') })
  @Sees('disclosable:presentation')
  availability: string | null;

  /** Civil day from which she can begin. */
  @Column('date', { nullable: true }) @Sees('disclosable:presentation') availableFrom: string | null;

  /** Where she starts from to go to work, as she calls it; never her address. */
  @Column('text', { nullable: true, transformer: encrypted('participant.start_label') })
  @Sees('internal')
  startLabel: string | null;

  /** Degrees north and east (WGS 84). */
  @Column('double precision', { nullable: true }) @Sees('internal') startLat: number | null;
  @Column('double precision', { nullable: true }) @Sees('internal') startLon: number | null;

  /** Where she is sheltered, as her structure calls it. */
  @Column('text', { nullable: true, transformer: encrypted('participant.shelter') })
  @Sees('situation')
  shelter: string | null;

  /** Civil day on which the shelter last changed; null as long as it did not. */
  @Column('date', { nullable: true }) @Sees('situation') shelterSince: string | null;

  /** Who accompanies her housing, and how to reach this colleague. */
  @Column('text', { nullable: true, transformer: encrypted('participant.housing_referent') })
  @Sees('situation')
  housingReferent: string | null;

  @Column('text', { nullable: true, transformer: encrypted('participant.housing_referent_contact') })
  @Sees('situation')
  housingReferentContact: string | null;

  @Column('timestamptz') @Sees('internal') createdAt: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') createdBy: string | null;

  /** What a coach calls her. */
  get name(): string {
    return this.calledAs ?? this.firstName;
  }
}

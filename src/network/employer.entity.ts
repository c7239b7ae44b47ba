import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import type { EmployerKind, Market, SectorCode } from '../reference';
import type { SizeBand } from './size-bands';
import { sirenOf } from './siret';

/** One site of an employer, one Siret when it is known; sites of one company share their Siren. */
@Entity()
@Index('employer_name_key', ['nameKey'])
export class Employer {
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;

  @Column('text', { nullable: true, unique: true }) @Sees('employer_own') siret: string | null;
  @Column('text', { nullable: true }) @Index('employer_siren') @Sees('employer_own') siren: string | null;

  /** Legal name, or the name it is known by when that is all we have. */
  @Column('text') @Sees('employer_own') name: string;
  @Column('text', { nullable: true }) @Sees('employer_own') brandName: string | null;

  /** See `nameKey`: for noticing likenesses. */
  @Column('text') @Sees('internal') nameKey: string;

  @Column('text') @Sees('employer_own') kind: EmployerKind;
  @Column('text') @Sees('internal') market: Market;
  @Column('text', { nullable: true }) @Sees('employer_own') naf: string | null;
  @Column('text', { nullable: true }) @Sees('employer_own') sector: SectorCode | null;
  @Column('text', { nullable: true }) @Sees('employer_own') sizeBand: SizeBand | null;
  @Column('text', { nullable: true }) @Sees('employer_own') address: string | null;
  @Column('text', { nullable: true }) @Sees('employer_own') postcode: string | null;
  @Column('text', { nullable: true }) @Sees('employer_own') commune: string | null;

  /** INSEE code of the commune. */
  @Column('text', { nullable: true }) @Sees('employer_own') communeCode: string | null;
  @Column('double precision', { nullable: true }) @Sees('employer_own') lat: number | null;
  @Column('double precision', { nullable: true }) @Sees('employer_own') lon: number | null;
  @Column('text', { nullable: true }) @Sees('employer_own') website: string | null;

  /** Solicitations he accepts in a civil month, as he said; null when he set no number. */
  @Column('int', { nullable: true }) @Sees('employer_own') monthlyCap: number | null;

  /** What coaches tell each other; never shown to the employer. */
  @Column('text', { nullable: true }) @Sees('internal') notes: string | null;

  @Column('uuid', { nullable: true }) @Sees('internal') ownerCoachId: string | null;

  /** Territory whose coaches keep this employer; null for one that only an import knows. */
  @Column('uuid', { nullable: true }) @Index('employer_territory') @Sees('internal') territoryId:
    string | null;

  /** How it came to us: a coach, or an import that named it. */
  @Column('text') @Sees('internal') source: 'coach' | 'france_travail' | 'csv';
  @Column('timestamptz') @Sees('internal') createdAt: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') createdBy: string | null;

  /** Takes a checked Siret and the Siren it carries. */
  identifyBy(siret: string | null): void {
    this.siret = siret;
    this.siren = siret ? sirenOf(siret) : null;
  }

  get isAgency(): boolean {
    return this.kind === 'agency';
  }

  /** The name people know it by. */
  get displayName(): string {
    return this.brandName ?? this.name;
  }
}

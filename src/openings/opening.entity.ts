import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import type {
  ContractKind,
  DisclosureTopic,
  Market,
  OpeningKind,
  SectorCode,
  TimeSlot,
  Trait,
} from '../reference';

export type OpeningSource = 'portal' | 'coach' | 'france_travail' | 'csv';

/** Something an employer may open to a person. `null` in a fact means "not known", never "no". */
@Entity()
export class Opening {
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;

  /** Counts the changes: an index or a board that holds a lower one is late. */
  @Column('int', { default: 1 }) @Sees('internal') version: number;

  /** Null for an offer that names no employer: none is ever invented. */
  @ForeignKey('Employer')
  @Column('uuid', { nullable: true })
  @Index('opening_employer')
  @Sees('employer_own')
  employerId: string | null;

  /** Where the work is done when the employer is an agency and it is known. */
  @Column('text', { nullable: true }) @Sees('employer_own') userCompany: string | null;

  @Column('text') @Sees('employer_own') kind: OpeningKind;
  @Column('text') @Sees('employer_own') title: string;
  @Column('text', { nullable: true }) @Sees('employer_own') tasks: string | null;

  /** ROME code. */
  @Column('text', { nullable: true }) @Sees('employer_own') occupation: string | null;
  @Column('text', { nullable: true }) @Sees('employer_own') sector: SectorCode | null;

  /** The sector was deduced from the occupation, not stated. */
  @Column('boolean', { default: false }) @Sees('internal') sectorInferred: boolean;

  @Column('text', { nullable: true }) @Sees('employer_own') contract: ContractKind | null;
  @Column('int', { nullable: true }) @Sees('employer_own') durationDays: number | null;
  @Column('text', { default: 'employee' }) @Sees('employer_own') workStatus: 'employee' | 'self_employed';

  /** Market of the post: an ordinary employer may open an insertion post. */
  @Column('text', { default: 'ordinary' }) @Sees('internal') market: Market;
  @Column('boolean', { default: false }) @Sees('employer_own') reservedForRqth: boolean;
  @Column('boolean', { default: false }) @Sees('employer_own') insertionClause: boolean;

  /** Topics a coach knows that answering reveals, beyond what its nature reveals by itself. */
  @Column('text', { array: true, default: '{}' }) @Sees('internal') declaredReveals: DisclosureTopic[];

  /** Hours per week. */
  @Column('double precision', { nullable: true }) @Sees('employer_own') hoursMin: number | null;
  @Column('double precision', { nullable: true }) @Sees('employer_own') hoursMax: number | null;
  @Column('text', { array: true, nullable: true }) @Sees('employer_own') slots: TimeSlot[] | null;
  @Column('date', { nullable: true }) @Sees('employer_own') startOn: string | null;

  /** Gross euros per hour, computed; the text it was computed from is kept beside. */
  @Column('double precision', { nullable: true }) @Sees('employer_own') hourlyWageMin: number | null;
  @Column('double precision', { nullable: true }) @Sees('employer_own') hourlyWageMax: number | null;
  @Column('text', { nullable: true }) @Sees('employer_own') wageText: string | null;
  @Column('text', { array: true, default: '{}' }) @Sees('internal') wageFlags: string[];

  @Column('text', { nullable: true }) @Sees('employer_own') placeLabel: string | null;
  @Column('text', { nullable: true }) @Sees('employer_own') postcode: string | null;

  /** INSEE code. */
  @Column('text', { nullable: true }) @Sees('employer_own') communeCode: string | null;
  @Column('double precision', { nullable: true }) @Sees('employer_own') lat: number | null;
  @Column('double precision', { nullable: true }) @Sees('employer_own') lon: number | null;
  @Column('boolean', { nullable: true }) @Sees('employer_own') reachableByBus: boolean | null;

  /** Known-true traits. */
  @Column('text', { array: true, default: '{}' }) @Sees('employer_own') traits: Trait[];
  @Column('int', { default: 1 }) @Sees('employer_own') posts: number;

  @Column('text') @Sees('internal') source: OpeningSource;
  @Column('text', { nullable: true }) @Sees('internal') originUrl: string | null;

  /** Territory whose coach wrote it; null for an imported offer, open to every territory. */
  @Column('uuid', { nullable: true }) @Index('opening_territory') @Sees('internal') territoryId:
    string | null;
  @Column('timestamptz') @Sees('internal') createdAt: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') createdBy: string | null;
  @Column('timestamptz') @Sees('internal') changedAt: Date;

  /** Civil day on which it was last known to be true. */
  @Column('date') @Sees('internal') freshOn: string;
}

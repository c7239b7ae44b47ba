import type { ContractKind, Market, SectorCode, TimeSlot, Trait } from '../reference';
import type { Prerequisite } from './opening-facts';

/** Who hires, as the source tells it; `null` name means that the source names nobody. */
export interface DraftEmployer {
  readonly name: string | null;
  /** For cautious matching with employers we know; never shown. */
  readonly matchKey: string | null;
  readonly naf: string | null;
  readonly isAgency: boolean;
  readonly adapted: boolean;
}

/**
 * An opening read from an outside source and not yet kept: everything an `Opening` needs but ids and our own
 * dates. `null` always means "not known".
 */
export interface OpeningDraft {
  readonly source: 'france_travail';
  readonly externalId: string;
  readonly kind: 'vacancy';
  readonly title: string;
  /** Plain text, at most 4,000 characters. */
  readonly tasks: string | null;
  /** ROME code. */
  readonly occupation: string | null;
  /** The source's own title of the occupation. */
  readonly occupationLabel: string | null;
  /** False when the code is not in our list of occupations. */
  readonly occupationKnown: boolean;
  /** True when the code was found from the title, the source giving none. */
  readonly occupationInferred: boolean;
  readonly sector: SectorCode | null;
  /** True when the sector comes from the occupation: the employer gives none, or is an agency. */
  readonly sectorInferred: boolean;
  readonly contract: ContractKind | null;
  readonly durationDays: number | null;
  readonly workStatus: 'employee' | 'self_employed';
  readonly market: Market;
  readonly subsidised: 'pec' | 'cie' | 'future' | null;
  readonly reservedForRqth: boolean;
  /** Hired under an insertion clause, or with a subsidised contract: open to people declared eligible only. */
  readonly insertionClause: boolean;
  /** Hours per week. */
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly hoursSource: 'stated' | 'full_time' | 'description' | null;
  readonly hoursNotes: readonly string[];
  readonly slots: readonly TimeSlot[] | null;
  /** Civil day; this source gives none. */
  readonly startOn: string | null;
  /** Gross euros per hour. */
  readonly hourlyWageMin: number | null;
  readonly hourlyWageMax: number | null;
  readonly wagePeriod: 'hour' | 'month' | 'year' | null;
  /** The source's own words, whatever could be computed from them. */
  readonly wageText: string | null;
  readonly wageSource: 'label' | 'comment' | 'description' | null;
  readonly wageFlags: readonly string[];
  readonly place: {
    /** INSEE code. */
    readonly commune: string | null;
    readonly postcode: string | null;
    readonly label: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
  };
  readonly traits: readonly Trait[];
  readonly prerequisites: readonly Prerequisite[];
  readonly posts: number;
  readonly employer: DraftEmployer;
  /** Civil day `YYYY-MM-DD` in Europe/Paris. */
  readonly publishedOn: string | null;
  /** ISO instant of the source's last touch; outside the hash, since a touch alone changes nothing. */
  readonly sourceUpdatedAt: string | null;
  readonly originUrl: string | null;
  /** SHA-256, hexadecimal, of everything above but `sourceUpdatedAt`: the same hash means that nothing changed. */
  readonly contentHash: string;
}

import type { ContractKind, DisclosureTopic, OpeningKind, TimeSlot, Trait } from '../reference';
import type { Prerequisite } from './opening-facts';

/** What a coach says of an opening (fixed contract). Absent means not known. */
export interface OpeningDetails {
  kind: OpeningKind;
  title: string;
  tasks?: string;
  /** ROME code. */
  occupation?: string;
  employerId?: string;
  userCompany?: string;
  contract?: ContractKind;
  durationDays?: number;
  /** Hours per week. */
  hoursMin?: number;
  hoursMax?: number;
  slots?: TimeSlot[];
  startOn?: string;
  /** As it was said, "12,02 € de l'heure", "1 850 € par mois"; the hourly equivalent is computed. */
  wage?: WageDetails;
  place?: PlaceDetails;
  traits?: Trait[];
  prerequisites?: Prerequisite[];
  posts?: number;
  reservedForRqth?: boolean;
  insertionClause?: boolean;
  /** Topics answering reveals, beyond its nature. */
  reveals?: DisclosureTopic[];
}

/** Gross euros: per hour, per month or per year. */
export interface WageDetails {
  min?: number;
  max?: number;
  period: 'hour' | 'month' | 'year';
  text?: string;
}

export interface PlaceDetails {
  commune?: string;
  /** INSEE code. */
  communeCode?: string;
  postcode?: string;
  lat?: number;
  lon?: number;
  reachableByBus?: boolean;
}

import type { ContractKind } from '../reference/contract-kinds';
import type { Box } from '../reference/departments';
import type { DisclosureTopic } from '../reference/disclosure-topics';
import type { Route } from '../disclosure';
import type { ReachedCap } from '../network';
import type { Market } from '../reference/markets';
import type { OpeningKind } from '../reference/opening-kinds';
import type { SectorCode } from '../reference/sectors';
import type { TimeSlot } from '../reference/time-slots';
import type { Trait } from '../reference/traits';

export type { Route } from '../disclosure';

/** `legal`: the law demands it. `required`: the employer wants it. `learnable`: learnt on site. `preferred`: a plus. */
export type PrerequisiteLevel = 'legal' | 'required' | 'learnable' | 'preferred';

export type PrerequisiteKind =
  | 'licence'
  | 'certificate'
  | 'language'
  | 'training'
  | 'skill'
  | 'experience'
  | 'age'
  | 'right_to_work'
  | 'other';

/** One thing asked of whoever takes the post. */
export interface Prerequisite {
  readonly kind: PrerequisiteKind;
  /** As an employer would say it: "Permis B", "Anglais", "CACES 3". */
  readonly label: string;
  readonly level: PrerequisiteLevel;
  /** Kind-dependent normalised value: licence code "B", language level "B1", years "2", minimum age "18". */
  readonly value?: string;
}

/** Everything matching may know of an opening. `null` always means "not known", never "no". */
export interface OpeningFacts {
  readonly id: string;
  readonly kind: OpeningKind;
  readonly title: string;
  /** ROME code. */
  readonly occupation: string | null;
  readonly sector: SectorCode | null;
  /** True when the sector was deduced from the occupation, not stated by the employer. */
  readonly sectorInferred: boolean;
  readonly contract: ContractKind | null;
  /** Hours per week. */
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly slots: readonly TimeSlot[] | null;
  /** Gross euros per hour. */
  readonly hourlyWageMin: number | null;
  readonly hourlyWageMax: number | null;
  readonly position: { readonly lat: number; readonly lon: number } | null;
  readonly commune: string | null;
  /** When the position is not known: what surely holds it, its department. Null when the position is, or nothing is. */
  readonly within: Box | null;
  /** Known-true traits; a trait not listed is unknown unless an opposite is listed (reference/traits). */
  readonly traits: readonly Trait[];
  readonly prerequisites: readonly Prerequisite[];
  readonly market: Market;
  readonly employer: {
    readonly id: string;
    readonly name: string;
    /** On hold or not to be solicited: a bar. */
    readonly resting: boolean;
    /** Solicitations of this employer in the last 30 days, for ties. */
    readonly recentSolicitations: number;
    /** Solicited as often this month as he accepts: shown all the same, sending waits. Absent while one may leave. */
    readonly atCap?: ReachedCap;
  } | null;
  /** Topics that merely answering reveals, by route (domain.md, fact 3). */
  readonly reveals: Readonly<Record<Route, readonly DisclosureTopic[]>>;
  readonly published: boolean;
  /** Civil day `YYYY-MM-DD` in Europe/Paris. */
  readonly publishedOn: string;
  /** Civil day on which it was last known to be true. */
  readonly freshOn: string;
}

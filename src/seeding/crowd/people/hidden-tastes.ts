import type { ContractKind, SectorCode, TimeSlot, Trait } from '../../../reference';
import type { TravelMode } from '../../../people';
import type { Point } from '../places/towns';

/** What somebody would do gladly, 0..1; near occupations please her a little too. */
export interface OccupationTaste {
  readonly code: string;
  readonly sector: SectorCode;
  readonly sisters: readonly string[];
  readonly affinity: number;
}

/** How much a thing counts for her beside others: 0..1. */
interface Counts {
  readonly importance: number;
}

/** From this importance on she will not do without: an offer that is far from it is refused. */
export const DECISIVE = 0.85;

/**
 * All that a person of the crowd likes and cannot stand, said or not. No row of any table holds it: it exists to judge
 * what is proposed to her.
 */
export interface HiddenTastes {
  /** The work itself, beside everything around it. */
  readonly work: Counts;
  /** Dearest first. */
  readonly occupations: readonly OccupationTaste[];
  readonly liked: readonly (Counts & { readonly trait: Trait })[];
  readonly disliked: readonly (Counts & { readonly trait: Trait })[];
  /** Traits and times she cannot stand, whatever the rest is like. */
  readonly unbearable: readonly ({ readonly trait: Trait } | { readonly slot: TimeSlot })[];
  readonly times: Counts & { readonly good: readonly TimeSlot[] };
  /** Hours per week. */
  readonly hours: Counts & { readonly min: number; readonly max: number };
  /** Gross euros per hour. */
  readonly wage: Counts & { readonly floor: number };
  readonly contract: Counts & {
    readonly wanted: readonly ContractKind[];
    readonly unwanted: readonly ContractKind[];
  };
  readonly road: { readonly from: Point; readonly comfortableKm: number; readonly mode: TravelMode };
}

import type { ContractKind } from '../reference/contract-kinds';
import type { OpeningKind } from '../reference/opening-kinds';
import type { SectorCode } from '../reference/sectors';
import type { TimeSlot } from '../reference/time-slots';
import type { Trait } from '../reference/traits';

/** How strongly she holds it. `never` is her own word and the only stance that hides an opening by itself. */
export type Stance = 'must' | 'like' | 'avoid' | 'never';

export const STANCES: readonly Stance[] = ['must', 'like', 'avoid', 'never'];

/** How she travels; it decides how fast a distance grows heavy. */
export type TravelMode = 'walk' | 'bike' | 'bus' | 'car';

/** The value each criterion carries (fixed contract, architecture.md). Hours per week, gross euros per hour, km. */
export interface WishValues {
  occupation: string;
  words: string;
  sector: SectorCode;
  contract: ContractKind;
  slot: TimeSlot;
  hours: { min?: number; max?: number };
  wage: { minHourly: number };
  distance: { lat: number; lon: number; maxKm: number; mode: TravelMode };
  trait: Trait;
  employer: string;
  kind: OpeningKind;
}

export type WishCriterion = keyof WishValues;

export const WISH_CRITERIA: readonly WishCriterion[] = [
  'occupation',
  'words',
  'sector',
  'contract',
  'slot',
  'hours',
  'wage',
  'distance',
  'trait',
  'employer',
  'kind',
];

/** One wish: a criterion, its value and how strongly she holds it. */
export type Wish = {
  [C in WishCriterion]: { criterion: C; value: WishValues[C]; stance: Stance };
}[WishCriterion];

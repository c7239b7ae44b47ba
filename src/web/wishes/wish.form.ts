import type { Stance, TravelMode } from '../../people';
import { Decimal, OneOf, OptionalText, WholeNumber } from '../../platform/http/validation';
import { STANCES, TRAVEL_MODES } from '../wording/wish-words';

/** A wish as it is typed; each kind of wish fills in its own fields. */
export class WishForm {
  /** The version of the list the page showed: what changed since is not undone unseen. */
  @WholeNumber({ min: 0, max: 1_000_000 }) version: number;
  @OneOf(STANCES) stance: Stance;
  /** An occupation, an employer, some words, or a code of a closed list. */
  @OptionalText({ max: 200 }) value?: string | null;
  @Decimal({ min: 1, max: 60, optional: true }) min?: number | null;
  @Decimal({ min: 1, max: 60, optional: true }) max?: number | null;
  @Decimal({ min: 0, max: 200, optional: true }) minHourly?: number | null;
  /** Name or postcode of the commune she leaves from. */
  @OptionalText({ max: 120 }) commune?: string | null;
  @Decimal({ min: 0.5, max: 200, optional: true }) maxKm?: number | null;
  @OneOf(TRAVEL_MODES, { optional: true }) mode?: TravelMode | null;
}

export class RemovalForm {
  @WholeNumber({ min: 0, max: 1_000_000 }) version: number;
  /** Place of the wish in the list, from 0. */
  @WholeNumber({ min: 0, max: 1_000 }) place: number;
}

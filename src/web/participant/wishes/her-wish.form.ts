import type { Stance, TravelMode } from '../../../people';
import { Decimal, ListOfTexts, OneOf, OptionalText, WholeNumber } from '../../../platform/http/validation';
import { STANCES, TRAVEL_MODES } from '../../wording/wish-words';
import { WEEKS } from './her-questions';

/** One answer of hers; each question fills in its own fields, and the button pressed says how strongly. */
export class HerWishForm {
  /** The version of the list the page showed. */
  @WholeNumber({ min: 0, max: 1_000_000 }) version: number;
  @OneOf(STANCES) stance: Stance;
  /** Codes of a closed list. */
  @ListOfTexts({ length: 40, max: 30, optional: true }) values?: string[] | null;
  /** An occupation, or some words. */
  @OptionalText({ max: 200 }) value?: string | null;
  /** What was searched for: the suggestions come back with a form that is refused. */
  @OptionalText({ max: 100 }) q?: string | null;
  @OneOf(WEEKS, { optional: true }) week?: string | null;
  @Decimal({ min: 0, max: 200, optional: true }) minHourly?: number | null;
  @OptionalText({ max: 120 }) commune?: string | null;
  @Decimal({ min: 0.5, max: 200, optional: true }) maxKm?: number | null;
  @OneOf(TRAVEL_MODES, { optional: true }) mode?: TravelMode | null;
}

/** What is looked for among the occupations. */
export class OccupationSearch {
  @OptionalText({ max: 100 }) q?: string | null;
}

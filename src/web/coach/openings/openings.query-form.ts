import type { OpeningState } from '../../../openings';
import { OneOf, OptionalText, PageQuery, Uuid } from '../../../platform/http/validation';
import {
  CONTRACT_KINDS,
  type ContractKind,
  OPENING_KINDS,
  type OpeningKind,
  type SectorCode,
  SECTORS,
  TIME_SLOTS,
  type TimeSlot,
} from '../../../reference';
import { STATES } from '../../wording/opening-words';

/** Kilometres one may ask for around a commune. */
export const DISTANCES = ['5', '10', '20', '30', '50'] as const;

/** What the address of the list says. */
export class OpeningsSearch extends PageQuery {
  @OptionalText({ max: 200 }) q?: string | null;
  /** Name or postcode of a commune. */
  @OptionalText({ max: 120 }) place?: string | null;
  @OneOf(DISTANCES, { optional: true }) km?: (typeof DISTANCES)[number] | null;
  @OneOf(SECTORS, { optional: true }) sector?: SectorCode | null;
  @OneOf(CONTRACT_KINDS, { optional: true }) contract?: ContractKind | null;
  @OneOf(OPENING_KINDS, { optional: true }) kind?: OpeningKind | null;
  @OneOf(TIME_SLOTS, { optional: true }) slot?: TimeSlot | null;
  /** Published ones unless told. */
  @OneOf([...Object.keys(STATES), 'all'], { optional: true }) state?: OpeningState | 'all' | null;
  @Uuid({ optional: true }) employerId?: string | null;
}

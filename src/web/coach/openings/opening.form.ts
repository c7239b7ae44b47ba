import type { PublicationEnd } from '../../../openings';
import {
  Day,
  Decimal,
  OneOf,
  OptionalText,
  SomeOf,
  Text,
  Uuid,
  WholeNumber,
} from '../../../platform/http/validation';
import {
  CONTRACT_KINDS,
  type ContractKind,
  OPENING_KINDS,
  type OpeningKind,
  TIME_SLOTS,
  type TimeSlot,
  type Trait,
  TRAITS,
} from '../../../reference';

export const WAGE_PERIODS = { hour: 'de l’heure', month: 'par mois', year: 'par an' } as const;

/** Why an opening stops being shown, as a coach may say it. */
export const ENDS = {
  filled: 'Le poste est pourvu',
  paused: 'On fait une pause',
  closed: 'L’employeur ne cherche plus',
  expired: 'Elle est trop ancienne',
} as const satisfies Partial<Record<PublicationEnd, string>>;

/** An opening as a coach types it. */
export class OpeningForm {
  @OneOf(OPENING_KINDS) kind: OpeningKind;
  @Text({ max: 200 }) title: string;
  /** Name of an employer of the network. */
  @OptionalText({ max: 200 }) employer?: string | null;
  /** The employer one came from: decides between two of one name. */
  @Uuid({ optional: true }) employerId?: string | null;
  /** A ROME code, or the title of an occupation. */
  @OptionalText({ max: 200 }) occupation?: string | null;
  @OptionalText({ max: 4_000, lines: true }) tasks?: string | null;
  @OneOf(CONTRACT_KINDS, { optional: true }) contract?: ContractKind | null;
  @Decimal({ min: 0.5, max: 60, optional: true }) hoursMin?: number | null;
  @Decimal({ min: 0.5, max: 60, optional: true }) hoursMax?: number | null;
  @SomeOf(TIME_SLOTS, { optional: true }) slots?: TimeSlot[] | null;
  @Day({ optional: true }) startOn?: string | null;
  @Decimal({ min: 0, max: 500_000, optional: true }) wageMin?: number | null;
  @Decimal({ min: 0, max: 500_000, optional: true }) wageMax?: number | null;
  @OneOf(WAGE_PERIODS, { optional: true }) wagePeriod?: keyof typeof WAGE_PERIODS | null;
  /** Name or postcode of a commune. */
  @OptionalText({ max: 120 }) commune?: string | null;
  @SomeOf(TRAITS, { optional: true }) traits?: Trait[] | null;
  /** One thing a line. */
  @OptionalText({ max: 2_000, lines: true }) required?: string | null;
  @OptionalText({ max: 2_000, lines: true }) learnable?: string | null;
  @WholeNumber({ min: 1, max: 1_000, optional: true }) posts?: number | null;
}

export class ClosureForm {
  @OneOf(ENDS) reason: keyof typeof ENDS;
  @OptionalText({ max: 300 }) note?: string | null;
}

export class NewOpeningQuery {
  /** The employer whose page one comes from. */
  @Uuid({ optional: true }) employeur?: string | null;
}

import { PartialType } from '@nestjs/swagger';
import { type PrerequisiteKind, type PrerequisiteLevel, type PublicationEnd } from '../../../openings';
import {
  Day,
  Decimal,
  ListOf,
  OneOf,
  OptionalText,
  Part,
  Pattern,
  SomeOf,
  Text,
  Uuid,
  WholeNumber,
  YesNo,
} from '../../../platform/http/validation';
import {
  CONTRACT_KINDS,
  type ContractKind,
  type DisclosureTopic,
  OPENING_KINDS,
  type OpeningKind,
  TELLABLE_TOPICS,
  TIME_SLOTS,
  type TimeSlot,
  type Trait,
  TRAITS,
} from '../../../reference';

const KINDS: readonly PrerequisiteKind[] = [
  'licence',
  'certificate',
  'language',
  'training',
  'skill',
  'experience',
  'age',
  'right_to_work',
  'other',
];
const LEVELS: readonly PrerequisiteLevel[] = ['legal', 'required', 'learnable', 'preferred'];
const ROME = 'Un code métier (ROME) est une lettre et quatre chiffres, comme G1605.';

/** One thing asked of whoever takes the post. */
export class PrerequisiteBody {
  @OneOf(KINDS) kind: PrerequisiteKind;
  @Text({ max: 200 }) label: string;
  @OneOf(LEVELS) level: PrerequisiteLevel;
  @OptionalText({ max: 60 }) value?: string | null;
}

/** Gross euros, as they were said. */
export class WageBody {
  @Decimal({ min: 0, max: 500_000, optional: true }) min?: number | null;
  @Decimal({ min: 0, max: 500_000, optional: true }) max?: number | null;
  @OneOf(['hour', 'month', 'year']) period: 'hour' | 'month' | 'year';
  @OptionalText({ max: 300 }) text?: string | null;
}

/** Where the work is done. */
export class PlaceBody {
  @OptionalText({ max: 120 }) commune?: string | null;
  @Pattern(/^\d[0-9AB]\d{3}$/, 'Un code INSEE compte cinq caractères.', { optional: true, max: 5 })
  communeCode?: string | null;
  @Pattern(/^\d{5}$/, 'Un code postal compte cinq chiffres.', { optional: true, max: 5 }) postcode?:
    string | null;
  @Decimal({ min: -90, max: 90, decimals: 8, optional: true }) lat?: number | null;
  @Decimal({ min: -180, max: 180, decimals: 8, optional: true }) lon?: number | null;
  @YesNo({ optional: true }) reachableByBus?: boolean | null;
}

/** An opening as a coach writes it down. */
export class OpeningBody {
  @OneOf(OPENING_KINDS) kind: OpeningKind;
  @Text({ max: 200, example: 'Plongeur ou plongeuse, le midi' }) title: string;
  @OptionalText({ max: 4_000, lines: true }) tasks?: string | null;
  @Pattern(/^[A-Z]\d{4}$/, ROME, { optional: true, max: 5 }) occupation?: string | null;
  @Uuid({ optional: true }) employerId?: string | null;
  @OptionalText({ max: 200 }) userCompany?: string | null;
  @OneOf(CONTRACT_KINDS, { optional: true }) contract?: ContractKind | null;
  @WholeNumber({ min: 1, max: 3_660, optional: true }) durationDays?: number | null;
  @Decimal({ min: 0.5, max: 60, optional: true }) hoursMin?: number | null;
  @Decimal({ min: 0.5, max: 60, optional: true }) hoursMax?: number | null;
  @SomeOf(TIME_SLOTS, { optional: true }) slots?: TimeSlot[] | null;
  @Day({ optional: true }) startOn?: string | null;
  @Part(() => WageBody, { optional: true }) wage?: WageBody | null;
  @Part(() => PlaceBody, { optional: true }) place?: PlaceBody | null;
  @SomeOf(TRAITS, { optional: true }) traits?: Trait[] | null;
  @ListOf(() => PrerequisiteBody, { optional: true, max: 30 }) prerequisites?: PrerequisiteBody[] | null;
  @WholeNumber({ min: 1, max: 1_000, optional: true }) posts?: number | null;
  @YesNo({ optional: true }) reservedForRqth?: boolean | null;
  @YesNo({ optional: true }) insertionClause?: boolean | null;
  @SomeOf(TELLABLE_TOPICS, { optional: true, describe: 'Ce que répondre révèle, en plus de sa nature.' })
  reveals?: DisclosureTopic[] | null;
}

/** A correction: only what is named changes; null forgets. */
export class OpeningChangeBody extends PartialType(OpeningBody) {}

export class ClosureBody {
  @OneOf(['paused', 'filled', 'closed', 'expired'] satisfies PublicationEnd[]) reason: PublicationEnd;
  @OptionalText({ max: 300 }) note?: string | null;
}

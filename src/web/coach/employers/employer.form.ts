import {
  EMPLOYER_STAGES,
  type EmployerStage,
  MOST_PER_MONTH,
  SIZE_BANDS,
  type SizeBand,
} from '../../../network';
import {
  Day,
  OneOf,
  OptionalText,
  PageQuery,
  Pattern,
  Text,
  WholeNumber,
} from '../../../platform/http/validation';
import {
  EMPLOYER_KINDS,
  type EmployerKind,
  type Market,
  MARKETS,
  type SectorCode,
  SECTORS,
} from '../../../reference';

/** An employer as a coach types it. */
export class EmployerForm {
  @Text({ max: 200 }) name: string;
  @OptionalText({ max: 200 }) brandName?: string | null;
  @OptionalText({ max: 20 }) siret?: string | null;
  @Pattern(/^\d{2}\.?\d{0,2}[A-Z]?$/i, 'Écrivez un code NAF, comme 10.71C.', { optional: true, max: 6 })
  naf?: string | null;
  @OneOf(EMPLOYER_KINDS) kind: EmployerKind;
  @OneOf(MARKETS) market: Market;
  @OneOf(SIZE_BANDS, { optional: true }) sizeBand?: SizeBand | null;
  @OptionalText({ max: 300 }) address?: string | null;
  /** Name or postcode of a commune. */
  @OptionalText({ max: 120 }) commune?: string | null;
  @Pattern(/^https?:\/\/\S+$/, 'Une adresse web commence par https://.', { optional: true, max: 300 })
  website?: string | null;
  @WholeNumber({ min: 1, max: MOST_PER_MONTH, optional: true }) monthlyCap?: number | null;
  @OptionalText({ max: 4_000, lines: true }) notes?: string | null;
}

/** How many solicitations a month the employer accepts; left empty, he set no number. */
export class CapForm {
  @WholeNumber({ min: 1, max: MOST_PER_MONTH, optional: true }) monthlyCap?: number | null;
}

/** How long an employer is left in peace. */
export const RESTS = {
  on_hold: 'Pour un temps',
  do_not_solicit: 'Jusqu’à nouvel ordre',
} as const;

export class RestForm {
  @OneOf(RESTS) kind: keyof typeof RESTS;
  @Day({ optional: true }) until?: string | null;
  @Text({ max: 300 }) reason: string;
}

/** What an employer asks of the team. */
export const ASKS = { stale: 'Une prochaine action', due: 'Ce qui est dû' } as const;
/** Whose employers. */
export const OWNERS = { me: 'Les miens' } as const;

/** What the address of the list says. */
export class EmployersSearch extends PageQuery {
  @OptionalText({ max: 200 }) q?: string | null;
  @OneOf(SECTORS, { optional: true }) sector?: SectorCode | null;
  @OneOf(EMPLOYER_KINDS, { optional: true }) kind?: EmployerKind | null;
  @OneOf(MARKETS, { optional: true }) market?: Market | null;
  @OneOf(EMPLOYER_STAGES, { optional: true }) stage?: EmployerStage | null;
  @OneOf(ASKS, { optional: true }) asks?: keyof typeof ASKS | null;
  @OneOf(OWNERS, { optional: true }) owner?: keyof typeof OWNERS | null;
}

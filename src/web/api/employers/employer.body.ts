import { type EmployerDetails, MOST_PER_MONTH, SIZE_BANDS, type SizeBand } from '../../../network';
import {
  Decimal,
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

const NAF = /^\d{2}\.?\d{0,2}[A-Z]?$/i;

/** An employer as a coach writes it down. */
export class EmployerBody {
  @Text({ max: 200, describe: 'Nom de l’employeur.', example: 'Boulangerie Noirot' }) name: string;
  @OptionalText({ max: 200 }) brandName?: string | null;
  @OptionalText({ max: 20, describe: '14 chiffres, espaces permis.' }) siret?: string | null;
  @Pattern(NAF, 'Écrivez un code NAF, comme 10.71C.', { optional: true, max: 6 }) naf?: string | null;
  @OneOf(MARKETS, { optional: true }) market?: Market | null;
  @OneOf(EMPLOYER_KINDS, { optional: true }) kind?: EmployerKind | null;
  @OneOf(SIZE_BANDS, { optional: true }) sizeBand?: SizeBand | null;
  @OptionalText({ max: 300 }) address?: string | null;
  @Pattern(/^\d{5}$/, 'Un code postal compte cinq chiffres.', { optional: true, max: 5 }) postcode?:
    string | null;
  @OptionalText({ max: 120 }) commune?: string | null;
  @Pattern(/^\d[0-9AB]\d{3}$/, 'Un code INSEE compte cinq caractères.', { optional: true, max: 5 })
  communeCode?: string | null;
  @Decimal({ min: -90, max: 90, decimals: 8, optional: true }) lat?: number | null;
  @Decimal({ min: -180, max: 180, decimals: 8, optional: true }) lon?: number | null;
  @Pattern(/^https?:\/\/\S+$/, 'Une adresse web commence par https://.', { optional: true, max: 300 })
  website?: string | null;
  @OptionalText({ max: 4_000, lines: true, describe: 'Interne : jamais montré à l’employeur.' })
  notes?: string | null;
  @WholeNumber({
    min: 1,
    max: MOST_PER_MONTH,
    optional: true,
    describe: 'Sollicitations que l’employeur accepte par mois.',
    example: 2,
  })
  monthlyCap?: number | null;
}

/** How many solicitations a month an employer accepts. */
export class MonthlyCapBody {
  @WholeNumber({
    min: 1,
    max: MOST_PER_MONTH,
    optional: true,
    describe: 'Absent ou null : l’employeur ne dit pas de nombre.',
    example: 2,
  })
  monthlyCap?: number | null;
}

/** How the list of employers is narrowed. */
export class EmployersQueryBody extends PageQuery {
  @OptionalText({ max: 200, describe: 'Mots du nom.' }) q?: string | null;
  @OneOf(SECTORS, { optional: true }) sector?: SectorCode | null;
  @OneOf(EMPLOYER_KINDS, { optional: true }) kind?: EmployerKind | null;
  @OneOf(MARKETS, { optional: true }) market?: Market | null;
}

/** The details as the network room takes them: absent instead of null. */
export function detailsOfEmployer(body: EmployerBody): EmployerDetails {
  return {
    name: body.name,
    brandName: body.brandName ?? undefined,
    siret: body.siret ?? undefined,
    naf: body.naf ?? undefined,
    market: body.market ?? undefined,
    kind: body.kind ?? undefined,
    sizeBand: body.sizeBand ?? undefined,
    address: body.address ?? undefined,
    postcode: body.postcode ?? undefined,
    commune: body.commune ?? undefined,
    communeCode: body.communeCode ?? undefined,
    lat: body.lat ?? undefined,
    lon: body.lon ?? undefined,
    website: body.website ?? undefined,
    notes: body.notes ?? undefined,
    monthlyCap: body.monthlyCap ?? undefined,
  };
}

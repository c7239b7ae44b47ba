import type { SectorCode } from './sectors';

/** What a whole letter of the ROME is mostly about ("grands domaines"). */
const OF_LETTER: Readonly<Record<string, SectorCode>> = {
  A: 'agriculture',
  B: 'culture_sport',
  C: 'finance_property',
  D: 'retail',
  E: 'digital_media',
  F: 'construction',
  G: 'hospitality',
  H: 'industry',
  I: 'industry',
  J: 'health',
  K: 'social_care',
  L: 'culture_sport',
  M: 'business_services',
  N: 'transport_logistics',
};

/** Professional domains (three characters) that differ from their letter. */
const OF_DOMAIN: Readonly<Record<string, SectorCode>> = {
  A12: 'cleaning_green',
  B18: 'textile',
  D13: 'retail',
  D14: 'business_services',
  E12: 'culture_sport',
  E13: 'industry',
  G12: 'culture_sport',
  H21: 'food_industry',
  H24: 'textile',
  H27: 'energy_environment',
  I11: 'construction',
  I12: 'construction',
  I15: 'construction',
  I16: 'automotive',
  K11: 'health',
  K14: 'public_services',
  K15: 'public_services',
  K16: 'culture_sport',
  K17: 'public_services',
  K19: 'business_services',
  K20: 'education',
  K21: 'education',
  K22: 'cleaning_green',
  K23: 'energy_environment',
  K24: 'education',
  K25: 'security',
  K26: 'personal_services',
  M18: 'digital_media',
};

/**
 * The sector an occupation usually belongs to: its own when the reference names one (`known`), else
 * the sector of its ROME domain, else of its letter. `null` for what is not a ROME code.
 */
export function sectorOfRome(
  code: string,
  known?: { readonly sector: SectorCode } | null,
): SectorCode | null {
  if (known) return known.sector;
  if (!/^[A-N]\d{4}$/.test(code)) return null;
  return OF_DOMAIN[code.slice(0, 3)] ?? OF_LETTER[code.charAt(0)] ?? null;
}

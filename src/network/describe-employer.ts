import { isAgencyNaf, sectorOfNaf } from '../reference';
import { Employer } from './employer.entity';
import type { EmployerDetails } from './employer-details';
import { nameKey } from './name-key';
import { NotASiret } from './network.errors';
import { isSiret, siretDigits } from './siret';

/**
 * Writes `details` on `employer`, deducing the sector and the agency kind from the NAF code when
 * they were not said. @throws NotASiret
 */
export function describeEmployer(employer: Employer, details: EmployerDetails): Employer {
  const naf = details.naf ?? null;
  Object.assign(employer, {
    name: details.name,
    brandName: details.brandName ?? null,
    nameKey: nameKey(details.name),
    naf,
    sector: naf ? sectorOfNaf(naf) : null,
    kind: details.kind ?? (naf && isAgencyNaf(naf) ? 'agency' : 'company'),
    market: details.market ?? 'ordinary',
    sizeBand: details.sizeBand ?? null,
    address: details.address ?? null,
    postcode: details.postcode ?? null,
    commune: details.commune ?? null,
    communeCode: details.communeCode ?? null,
    lat: details.lat ?? null,
    lon: details.lon ?? null,
    website: details.website ?? null,
    notes: details.notes ?? null,
    monthlyCap: details.monthlyCap ?? null,
  } satisfies Partial<Employer>);
  employer.identifyBy(checkedSiret(details.siret));
  return employer;
}

/** Writes what was not known of `employer` so far; what follows from a code follows again. @throws NotASiret */
export function completeEmployer(employer: Employer, additions: Partial<EmployerDetails>): void {
  const { siret, ...others } = additions;
  Object.assign(employer, others);
  if (additions.naf) employer.sector = sectorOfNaf(additions.naf);
  if (siret) employer.identifyBy(checkedSiret(siret));
}

function checkedSiret(typed: string | undefined): string | null {
  if (!typed) return null;
  const digits = siretDigits(typed);
  if (!isSiret(digits)) throw new NotASiret();
  return digits;
}

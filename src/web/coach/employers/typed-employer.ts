import type { EmployerDetails } from '../../../network';
import { InvalidInput } from '../../../platform/http/field-error';
import type { Communes } from '../../../reference';
import { communeNamed, UNKNOWN_COMMUNE } from '../../names/commune-named';
import type { EmployerForm } from './employer.form';

/** What was typed of an employer, as the network takes it. @throws InvalidInput when the commune is unknown */
export function detailsTyped(
  form: EmployerForm,
  communes: Pick<Communes, 'ofName' | 'ofPostcode'>,
): EmployerDetails {
  const commune = form.commune ? communeNamed(communes, form.commune) : null;
  if (form.commune && !commune) throw new InvalidInput([{ field: 'commune', message: UNKNOWN_COMMUNE }]);
  return {
    name: form.name,
    brandName: form.brandName ?? undefined,
    siret: form.siret ?? undefined,
    naf: form.naf ?? undefined,
    kind: form.kind,
    market: form.market,
    sizeBand: form.sizeBand ?? undefined,
    address: form.address ?? undefined,
    postcode: commune?.postcodes[0],
    commune: commune?.name,
    communeCode: commune?.insee,
    lat: commune?.lat,
    lon: commune?.lon,
    website: form.website ?? undefined,
    notes: form.notes ?? undefined,
    monthlyCap: form.monthlyCap ?? undefined,
  };
}

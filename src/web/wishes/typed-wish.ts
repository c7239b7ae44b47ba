import type { SaidWish } from '../../people';
import { type FieldError, InvalidInput } from '../../platform/http/field-error';
import type { Communes, Occupations } from '../../reference';
import { occupationNamed } from '../names/occupation-named';
import { communeNamed, UNKNOWN_COMMUNE } from '../names/commune-named';
import type { WishForm } from './wish.form';
import type { WishKind } from './wish-kinds';

/** What is needed to understand names. */
export interface KnownNames {
  readonly occupations: Pick<Occupations, 'find' | 'suggest'>;
  readonly communes: Pick<Communes, 'ofName' | 'ofPostcode'>;
}

/** The wish that was typed, as people take it. @throws InvalidInput when a name is not understood */
export function wishTyped({ criterion }: WishKind, form: WishForm, known: KnownNames): SaidWish {
  return { criterion, value: valueTyped(criterion, form, known), stance: form.stance };
}

function valueTyped(criterion: WishKind['criterion'], form: WishForm, known: KnownNames): unknown {
  switch (criterion) {
    case 'occupation':
      return occupationTyped(form, known);
    case 'hours':
      return {
        ...(form.min == null ? {} : { min: form.min }),
        ...(form.max == null ? {} : { max: form.max }),
      };
    case 'wage':
      return { minHourly: form.minHourly };
    case 'distance':
      return distanceTyped(form, known);
    default:
      return form.value ?? '';
  }
}

function occupationTyped({ value }: WishForm, { occupations }: KnownNames): string {
  if (!value) throw new InvalidInput([{ field: 'value', message: 'Écrivez un métier.' }]);
  const named = occupationNamed(occupations, value);
  if ('code' in named) return named.code;
  throw new InvalidInput([{ field: 'value', message: named.complaint }]);
}

function distanceTyped({ commune: typed, maxKm, mode }: WishForm, { communes }: KnownNames) {
  const commune = typed ? communeNamed(communes, typed) : null;
  const faults: FieldError[] = [];
  if (!commune) {
    const message = typed ? UNKNOWN_COMMUNE : 'Dites d’où l’on part.';
    faults.push({ field: 'commune', message });
  }
  if (maxKm == null) faults.push({ field: 'maxKm', message: 'Écrivez un nombre de kilomètres.' });
  if (!mode) faults.push({ field: 'mode', message: 'Choisissez à pied, à vélo, en bus ou en voiture.' });
  if (faults.length > 0) throw new InvalidInput(faults);
  return { lat: commune!.lat, lon: commune!.lon, maxKm, mode };
}

/** The field that shows each kind's value: where a complaint about the value belongs. */
export function fieldOfValue({ criterion }: WishKind): string {
  if (criterion === 'hours') return 'min';
  if (criterion === 'wage') return 'minHourly';
  return criterion === 'distance' ? 'commune' : 'value';
}

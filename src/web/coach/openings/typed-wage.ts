import type { OpeningRow, WageDetails } from '../../../openings';
import type { FieldError } from '../../../platform/http/field-error';
import type { OpeningForm } from './opening.form';

/** The wage as typed; nothing when the form still shows what is kept, so that the employer's own words stay. */
export function wageTyped(
  { wageMin, wageMax, wagePeriod }: Pick<OpeningForm, 'wageMin' | 'wageMax' | 'wagePeriod'>,
  before: Pick<OpeningRow, 'hourlyWageMin' | 'hourlyWageMax'> | null,
  faults: FieldError[],
): { wage?: WageDetails | undefined } {
  const [min, max] = [wageMin ?? null, wageMax ?? null];
  if (before && isUntouched([min, max], wagePeriod ?? null, before)) return {};
  if (min === null && max === null) return { wage: undefined };
  if (!wagePeriod) {
    faults.push({ field: 'wagePeriod', message: 'Dites si c’est de l’heure, par mois ou par an.' });
    return {};
  }
  if (min !== null && max !== null && min > max)
    faults.push({ field: 'wageMin', message: 'Le montant le plus petit vient en premier.' });
  return { wage: { min: min ?? undefined, max: max ?? undefined, period: wagePeriod } };
}

/** A form that is first shown holds the hourly amounts kept. */
function isUntouched(
  [min, max]: [number | null, number | null],
  period: string | null,
  before: Pick<OpeningRow, 'hourlyWageMin' | 'hourlyWageMax'>,
): boolean {
  const same = min === before.hourlyWageMin && max === before.hourlyWageMax;
  return same && (period === 'hour' || (min === null && max === null));
}

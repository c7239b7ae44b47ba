import type { SaidWish, Wish } from '../../../people';
import { InvalidInput } from '../../../platform/http/field-error';
import type { WishForm } from '../../wishes/wish.form';
import { type KnownNames, wishTyped } from '../../wishes/typed-wish';
import { type HerKind, WEEKS } from './her-questions';
import type { HerWishForm } from './her-wish.form';

/** The wishes one answer says. @throws InvalidInput at the field that misses an answer or is not understood */
export function wishesTyped({ kind }: HerKind, form: HerWishForm, known: KnownNames): SaidWish[] {
  const said = (value: unknown): SaidWish => ({ criterion: kind.criterion, value, stance: form.stance });
  if (kind.choices) return answered(form.values, 'values').map(said);
  switch (kind.criterion) {
    case 'hours': {
      const { min, max } = WEEKS[answered(form.week, 'week')]!;
      return [said({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) })];
    }
    case 'wage':
      return [said({ minHourly: answered(form.minHourly, 'minHourly') })];
    case 'distance':
      return [wishTyped(kind, form as WishForm, known)];
    default:
      return [said(answered(form.value, 'value'))];
  }
}

/** The list with what was just said: it takes the place of what she said before about the same thing. */
export function withSaid(wishes: readonly Wish[], said: readonly SaidWish[]): SaidWish[] {
  const about = new Set(said.map(subjectOf));
  return [...wishes.filter((wish) => !about.has(subjectOf(wish))), ...said];
}

/** There is one week, one wage, and one limit from each place; of anything else, one wish for each value. */
function subjectOf({ criterion, value }: SaidWish): string {
  if (criterion === 'hours' || criterion === 'wage') return criterion;
  if (criterion !== 'distance') return `${criterion} ${String(value).toLocaleLowerCase('fr')}`;
  const { lat, lon } = value as { lat: number; lon: number };
  return `${criterion} ${lat} ${lon}`;
}

const MISSING: Readonly<Record<string, string>> = {
  values: 'Cochez au moins une réponse.',
  value: 'Choisissez ou écrivez une réponse.',
  week: 'Choisissez un nombre d’heures.',
  minHourly: 'Choisissez un salaire.',
};

function answered<T>(answer: T | null | undefined, field: string): T {
  const empty = answer === null || answer === undefined || (Array.isArray(answer) && answer.length === 0);
  if (empty) throw new InvalidInput([{ field, message: MISSING[field]! }]);
  return answer;
}

/** The field of her page that shows the value of a kind. */
export function fieldOfHers({ kind }: HerKind): string {
  if (kind.choices) return 'values';
  const fields: Partial<Record<string, string>> = { hours: 'week', wage: 'minHourly', distance: 'commune' };
  return fields[kind.criterion] ?? 'value';
}

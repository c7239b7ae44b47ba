import { type FormState, textField, type TextFieldView } from '../../../platform/http/form-state';

export const DAY_HINT = 'Jour, mois, année : 22/11/2026.';

/** Yes or no, and the empty answer of a question that was not asked. */
export const ASKED = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
  { value: '', label: 'Pas encore demandé' },
];

/** What a stored yes or no looks like among `ASKED`. */
export function askedAs(stored: boolean | null | undefined): readonly string[] {
  return [stored === true ? 'oui' : stored === false ? 'non' : ''];
}

/** A text that may be left empty. */
export function optionalField(
  form: FormState,
  name: string,
  told: { label: string; stored: string | number | null | undefined; hint?: string; inputmode?: string },
): TextFieldView {
  return textField(form, name, { ...told, stored: told.stored ?? null, optional: true });
}

/** A day; `stored` is a civil day. */
export function dayField(
  form: FormState,
  name: string,
  told: { label: string; stored: string | null; optional?: boolean },
) {
  return textField(form, name, { ...told, hint: DAY_HINT, stored: inFigures(told.stored) });
}

/** The last line of several is folded while nothing is written in it: there is always room, and little of it. */
export function isFolded(place: number, lines: number, fields: readonly TextFieldView[]): boolean {
  return (
    place > 0 && place === lines - 1 && fields.every(({ value, error }) => value === '' && error === null)
  );
}

/** A civil day as one types it: 22/11/2026. */
export function inFigures(day: string | null): string | null {
  return day === null ? null : day.split('-').reverse().join('/');
}

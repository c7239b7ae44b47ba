import type { FieldError } from './field-error';

/** What a form sent holds: one text a field, or several for ticked boxes. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** One line of the error summary. */
export interface Correction {
  readonly id: string;
  /** The field's label, once a presenter has named it. */
  label: string | null;
  readonly message: string;
}

/** A form on its way back to who filled it in: what was typed, and what to correct. */
export class FormState {
  static readonly EMPTY = new FormState({}, [], null);

  private readonly corrections: Correction[];

  constructor(
    private readonly values: FormValues,
    readonly errors: readonly FieldError[],
    /** What is wrong with the whole, when no field is at fault. */
    readonly refusal: string | null,
  ) {
    this.corrections = errors.map(({ field, message }) => ({ id: idOf(field), label: null, message }));
  }

  /** True when the form comes back to be corrected. */
  get returned(): boolean {
    return this.errors.length > 0 || this.refusal !== null;
  }

  /** What was typed in `name`, or `stored` when the form is shown for the first time. */
  value(name: string, stored: string | number | null = ''): string {
    if (!this.returned) return stored === null ? '' : String(stored);
    const typed = this.values[name];
    return typeof typed === 'string' ? typed : (typed?.[0] ?? '');
  }

  /** The boxes ticked under `name`. */
  chosen(name: string, stored: readonly string[] = []): readonly string[] {
    if (!this.returned) return stored;
    const typed = this.values[name];
    return typeof typed === 'string' ? [typed] : (typed ?? []);
  }

  /** How many lines `name[0].part` were sent, or `stored` of them when the form is shown for the first time. */
  lines(name: string, stored: number): number {
    if (!this.returned) return stored;
    const places = Object.keys(this.values)
      .filter((key) => key.startsWith(`${name}[`))
      .map((key) => Number(/^\[(\d{1,2})\]\./.exec(key.slice(name.length))?.[1] ?? -1));
    return Math.max(stored, ...places.map((place) => place + 1));
  }

  /** What is wrong with `name`, or inside it. */
  error(name: string): string | null {
    const isAbout = ({ field }: FieldError) =>
      field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`);
    return this.errors.find(isAbout)?.message ?? null;
  }

  /** Tells the summary what the field is called on the page. */
  call(name: string, label: string): void {
    const isAbout = (id: string) => id === idOf(name) || id.startsWith(`${idOf(name)}-`);
    for (const correction of this.corrections.filter(({ id }) => isAbout(id)))
      correction.label = /[?:]$/.test(label) ? label : `${label}\u00A0:`;
  }

  /** For `{{> partials/error-summary}}`; `null` when there is nothing to correct. */
  summary(): { title: string; errors: readonly Correction[] } | null {
    if (!this.returned) return null;
    const title = this.refusal ?? 'Il reste quelque chose à compléter ou à corriger.';
    return { title, errors: this.corrections };
  }
}

/** What a field's template needs to know, whatever its kind. */
export interface FieldView {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly error: string | null;
  /** Ids of hint and error, for `aria-describedby`. */
  readonly describedBy: string | null;
  readonly optional: boolean;
}

export interface TextFieldView extends FieldView {
  readonly value: string;
  /** `type` of the input: text, email, tel, password, date... `textarea` is its own partial. */
  readonly type: string;
  readonly autocomplete: string;
  readonly inputmode: string;
  /** Where what may be meant is asked while one types; the field works without. */
  readonly suggest: string | null;
}

export interface ChoiceFieldView extends FieldView {
  readonly options: readonly { id: string; value: string; label: string; chosen: boolean }[];
}

interface Described {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** A field to type in, for `{{> partials/text-field name}}` and `{{> partials/text-area name}}`. */
export function textField(
  form: FormState,
  name: string,
  told: Described & {
    stored?: string | number | null;
    type?: string;
    autocomplete?: string;
    inputmode?: string;
    suggest?: string;
  },
): TextFieldView {
  const isSecret = told.type === 'password';
  return {
    ...described(form, name, told),
    value: isSecret ? '' : form.value(name, told.stored ?? ''),
    type: told.type ?? 'text',
    autocomplete: told.autocomplete ?? 'off',
    inputmode: told.inputmode ?? 'text',
    suggest: told.suggest ?? null,
  };
}

/** A choice, for `partials/select-field`, `partials/radio-field` and `partials/checkbox-field`. */
export function choiceField(
  form: FormState,
  name: string,
  told: Described & {
    options: readonly { value: string; label: string }[];
    stored?: readonly string[];
  },
): ChoiceFieldView {
  const chosen = form.chosen(name, told.stored ?? []);
  const options = told.options.map(({ value, label }, index) => ({
    id: index === 0 ? idOf(name) : `${idOf(name)}-${index}`,
    value,
    label,
    chosen: chosen.includes(value),
  }));
  return { ...described(form, name, told), options };
}

function described(form: FormState, name: string, { label, hint, optional }: Described): FieldView {
  const [id, error] = [idOf(name), form.error(name)];
  form.call(name, label);
  const describedBy = [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean).join(' ');
  return {
    id,
    name,
    label,
    hint: hint ?? null,
    error,
    describedBy: describedBy || null,
    optional: optional ?? false,
  };
}

function idOf(field: string): string {
  return `champ-${field.replace(/[^\w-]+/g, '-')}`;
}

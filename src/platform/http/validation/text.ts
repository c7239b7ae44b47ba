import { buildMessage, Matches, ValidateBy } from 'class-validator';
import { field, type FieldOptions } from './field-options';

export interface TextOptions extends FieldOptions {
  /** Characters, after trimming. 1 unless told. */
  readonly min?: number;
  /** Characters, after trimming: 200 fits a name or a title, 4,000 a note. */
  readonly max: number;
  /** Several lines are allowed. */
  readonly lines?: boolean;
}

/** Control characters, halves of characters, and marks that turn the reading direction around unseen. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

/** A text somebody wrote: trimmed, in NFC, bounded, without control characters. */
export function Text(options: TextOptions): PropertyDecorator {
  const min = options.min ?? 1;
  const schema = { type: 'string', minLength: options.optional ? 0 : min, maxLength: options.max } as const;
  return field(options, schema, normalised, wellWritten(options, min));
}

/** A text that may be left out: absent, null or empty. */
export function OptionalText(options: TextOptions): PropertyDecorator {
  return Text({ ...options, optional: true });
}

/** A text of a fixed shape: a code, a phone number. `message` says in French what is expected. */
export function Pattern(
  pattern: RegExp,
  message: string,
  options: FieldOptions & { max: number },
): PropertyDecorator {
  const schema = { type: 'string', pattern: pattern.source, maxLength: options.max } as const;
  return field(
    options,
    schema,
    normalised,
    wellWritten(options, 1),
    Matches(pattern, { message }) as PropertyDecorator,
  );
}

/** An e-mail address. It is checked by writing to it, so that the shape is all that is asked here. */
export function Email(options: FieldOptions = {}): PropertyDecorator {
  return Pattern(/^[^\s@<>()[\],;:\\"]{1,64}@[^\s@<>()[\],;:\\"]+\.[^\s@.<>()[\],;:\\"]{2,63}$/, EMAIL, {
    example: 'prenom@exemple.fr',
    ...options,
    max: 254,
  });
}
const EMAIL = 'Écrivez une adresse e-mail complète, comme prenom@exemple.fr.';

/** A secret somebody typed: kept as it is, only bounded. */
export function Secret(options: FieldOptions & { min?: number; max: number }): PropertyDecorator {
  const schema = { type: 'string', format: 'password', maxLength: options.max } as const;
  return field(options, schema, (value) => value, wellWritten({ ...options, lines: true }, options.min ?? 1));
}

function normalised(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : value;
}

function wellWritten(options: { max: number; lines?: boolean }, min: number): PropertyDecorator {
  const complaint = (value: unknown) => complaintAbout(value, min, options.max, options.lines === true);
  return ValidateBy({
    name: 'text',
    validator: {
      validate: (value) => complaint(value) === null,
      defaultMessage: buildMessage((_, args) => complaint(args?.value) ?? ''),
    },
  }) as PropertyDecorator;
}

function complaintAbout(value: unknown, min: number, max: number, lines: boolean): string | null {
  if (value === undefined || value === null || value === '') return 'Ce champ est à remplir.';
  if (typeof value !== 'string') return 'Un texte est attendu ici.';
  if (value.length > max) return `Ce texte est trop long : ${max} caractères au plus.`;
  if (value.length < min) return `Ce texte est trop court : ${min} caractères au moins.`;
  const visible = lines ? value.replace(/[\n\t]/g, ' ') : value;
  return UNSAFE.test(visible) ? 'Ce texte contient un caractère qui ne peut pas être gardé.' : null;
}

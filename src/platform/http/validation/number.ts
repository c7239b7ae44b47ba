import { buildMessage, ValidateBy } from 'class-validator';
import { field, type FieldOptions } from './field-options';

export interface NumberOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

/** A whole number between two bounds; written digits are read as a number. */
export function WholeNumber(options: NumberOptions): PropertyDecorator {
  const schema = { type: 'integer', minimum: options.min, maximum: options.max } as const;
  return field(
    options,
    schema,
    read,
    bounded(options, Number.isInteger, 'Un nombre entier est attendu ici.'),
  );
}

/** A number with at most `decimals` decimals (2 unless told); a comma or a point is understood. */
export function Decimal(options: NumberOptions & { decimals?: number }): PropertyDecorator {
  const scale = 10 ** (options.decimals ?? 2);
  const schema = { type: 'number', minimum: options.min, maximum: options.max } as const;
  const fits = (value: number) => Math.abs(value * scale - Math.round(value * scale)) < 1e-6;
  const message = `Un nombre est attendu ici, avec ${options.decimals ?? 2} décimales au plus.`;
  return field(options, schema, read, bounded(options, fits, message));
}

/** Yes or no; a checkbox that is not ticked is not sent, and means no. */
export function YesNo(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'boolean' }, asBoolean, check(BOOLEAN, isBoolean));
}
const BOOLEAN = 'Oui ou non est attendu ici.';
const isBoolean = (value: unknown) => typeof value === 'boolean';

function asBoolean(value: unknown): unknown {
  if (value === 'true' || value === 'oui' || value === 'on') return true;
  return value === 'false' || value === 'non' ? false : value;
}

function read(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const digits = value.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(digits) ? Number(digits) : value;
}

function bounded({ min, max }: NumberOptions, fits: (value: number) => boolean, unfit: string) {
  const complaint = (value: unknown): string | null => {
    if (value === undefined || value === null || value === '') return 'Ce champ est à remplir.';
    if (typeof value !== 'number' || !Number.isFinite(value) || !fits(value)) return unfit;
    return value < min || value > max ? `Ce nombre doit être entre ${min} et ${max}.` : null;
  };
  return check(complaint);
}

/** A class-validator decorator out of a sentence, or of a function that answers one. */
export function check(
  complaint: string | ((value: unknown) => string | null),
  holds?: (value: unknown) => boolean,
): PropertyDecorator {
  const judge = (value: unknown) =>
    typeof complaint === 'string' ? (holds?.(value) ? null : complaint) : complaint(value);
  return ValidateBy({
    name: 'checked',
    validator: {
      validate: (value) => judge(value) === null,
      defaultMessage: buildMessage((_, args) => judge(args?.value) ?? ''),
    },
  }) as PropertyDecorator;
}

import { type Type as Class, applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { field, type FieldOptions } from './field-options';
import { check } from './number';

/** A closed list: codes, or an object whose keys are the codes. */
export type Codes = readonly string[] | Readonly<Record<string, unknown>>;

/** One code of a closed list. */
export function OneOf(vocabulary: Codes, options: FieldOptions = {}): PropertyDecorator {
  const codes = codesOf(vocabulary);
  const isKnown = (value: unknown) => typeof value === 'string' && codes.includes(value);
  const schema = { type: 'string', enum: [...codes] } as const;
  return field(options, schema, (value) => value, check('Choisissez une des réponses proposées.', isKnown));
}

export interface ListOptions extends FieldOptions {
  readonly min?: number;
  /** How many at most; 50 unless told. */
  readonly max?: number;
}

/** Several codes of a closed list, each once. A single ticked box arrives as a text, and is a list of one. */
export function SomeOf(vocabulary: Codes, options: ListOptions = {}): PropertyDecorator {
  const codes = codesOf(vocabulary);
  const complaint = (value: unknown) => {
    if (!Array.isArray(value) || value.some((one) => !codes.includes(one as string)))
      return 'Choisissez parmi les réponses proposées.';
    return complaintAboutLength(value, options);
  };
  const schema = { type: 'array', items: { type: 'string', enum: [...codes] } } as ApiPropertyOptions;
  return field(options, schema, (value) => [...new Set(listed(value))], check(complaint));
}

/** A list of short texts or ids, each at most `length` characters. */
export function ListOfTexts(options: ListOptions & { length: number; pattern?: RegExp }): PropertyDecorator {
  const isFit = (one: unknown) =>
    typeof one === 'string' &&
    one.length > 0 &&
    one.length <= options.length &&
    !/[\p{Cc}\p{Cs}\uFEFF]/u.test(one) &&
    (options.pattern?.test(one) ?? true);
  const complaint = (value: unknown) => {
    if (!Array.isArray(value) || !value.every(isFit)) return 'Une liste de textes courts est attendue ici.';
    return complaintAboutLength(value, options);
  };
  const items = { type: 'string', maxLength: options.length } as const;
  const read = (value: unknown) =>
    listed(value).map((one) => (typeof one === 'string' ? one.normalize('NFC').trim() : one));
  return field(options, { type: 'array', items }, read, check(complaint));
}

/** A list of objects, each checked as a `Part`. */
export function ListOf(type: () => Class, options: ListOptions = {}): PropertyDecorator {
  const max = options.max ?? 50;
  return applyDecorators(
    ...nested(type, options, true),
    IsArray({ message: 'Une liste est attendue ici.' }),
    ArrayMinSize(options.min ?? 0, { message: `Il en faut ${options.min ?? 0} au moins.` }),
    ArrayMaxSize(max, { message: `${max} au plus.` }),
    IsObject({ each: true, message: 'Un objet est attendu ici.' }),
  );
}

/** An object inside the body, with fields of its own. */
export function Part(type: () => Class, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(...nested(type, options, false), IsObject({ message: 'Un objet est attendu ici.' }));
}

function nested(
  type: () => Class,
  { optional, describe }: FieldOptions,
  isArray: boolean,
): PropertyDecorator[] {
  return [
    // Swagger tells a lazy type by its name: the function has to be called `type`.
    ApiProperty({
      type: () => type(),
      isArray,
      required: !optional,
      nullable: optional,
      description: describe,
    } as never),
    Type(type),
    ValidateNested({ message: 'Un objet est attendu ici.' }),
    ...(optional ? [ValidateIf((_, value) => value !== undefined && value !== null)] : []),
  ];
}

/** Something of a shape the outside decides (an answer of another service): read elsewhere, only bounded here. */
export function Raw(options: FieldOptions & { isArray?: boolean } = {}): PropertyDecorator {
  const fits = (value: unknown) =>
    options.isArray ? Array.isArray(value) : typeof value === 'object' && value !== null;
  const one = { type: 'object', additionalProperties: true } as const;
  return applyDecorators(
    // Without this the transformer walks, and copies, everything below.
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]),
    ApiProperty(
      (options.isArray ? { type: 'array', items: one, required: !options.optional } : one) as never,
    ),
    check(
      'Un contenu structuré est attendu ici.',
      (value) => (options.optional && value == null) || fits(value),
    ),
  );
}

function codesOf(vocabulary: Codes): readonly string[] {
  return Array.isArray(vocabulary) ? (vocabulary as readonly string[]) : Object.keys(vocabulary);
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function complaintAboutLength(value: unknown[], { min = 0, max = 50 }: ListOptions): string | null {
  if (value.length < min) return `Il en faut ${min} au moins.`;
  return value.length > max ? `${max} au plus.` : null;
}

import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateIf } from 'class-validator';

/** What every field decorator takes. */
export interface FieldOptions {
  /** May be absent, null or left empty: then the property is `null`, or absent when it was not sent. */
  readonly optional?: boolean;
  /** Said in the OpenAPI document. */
  readonly describe?: string;
  readonly example?: unknown;
}

/** One declaration for checking, reading and documenting: the three cannot drift apart. */
export function field(
  options: FieldOptions,
  schema: ApiPropertyOptions,
  read: (value: unknown) => unknown,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  return applyDecorators(
    ApiProperty(documented(options, schema)),
    Transform(({ value }: { value: unknown }) => (isLeftOut(value) ? leftOut(value, options) : read(value))),
    ...(options.optional ? [ValidateIf((_, value) => value !== undefined && value !== null)] : []),
    ...checks,
  );
}

function documented(options: FieldOptions, schema: ApiPropertyOptions): ApiPropertyOptions {
  return {
    ...schema,
    required: !options.optional,
    ...(options.optional ? { nullable: true } : {}),
    ...(options.describe ? { description: options.describe } : {}),
    ...(options.example === undefined ? {} : { example: options.example }),
  } as ApiPropertyOptions;
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** A form sends an empty text for a field left empty; spaces alone are left empty too. */
function leftOut(value: unknown, { optional }: FieldOptions): unknown {
  if (optional) return value === undefined ? value : null;
  return typeof value === 'string' ? '' : value;
}

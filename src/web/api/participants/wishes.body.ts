import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { type Stance, STANCES, WISH_CRITERIA, type WishCriterion } from '../../../people';
import { check, ListOf, OneOf } from '../../../platform/http/validation';

const number = { type: 'number' } as const;

/** The value a criterion carries, as OpenAPI says it. */
export const WISH_VALUE: ApiPropertyOptions = {
  description:
    'occupation, words, sector, contract, slot, trait, employer, kind : un texte ; hours {min, max} par semaine ; ' +
    'wage {minHourly} en euros bruts ; distance {lat, lon, maxKm, mode}.',
  oneOf: [
    { type: 'string' },
    { type: 'object', properties: { min: number, max: number }, additionalProperties: false },
    { type: 'object', required: ['minHourly'], properties: { minHourly: number } },
    {
      type: 'object',
      required: ['lat', 'lon', 'maxKm', 'mode'],
      properties: {
        lat: number,
        lon: number,
        maxKm: number,
        mode: { type: 'string', enum: ['walk', 'bike', 'bus', 'car'] },
      },
    },
  ],
};

/** One wish; the people room judges its value, criterion by criterion. */
export class WishBody {
  @OneOf(WISH_CRITERIA) criterion: WishCriterion;
  @WishValue() value: unknown;
  @OneOf(STANCES) stance: Stance;
}

/** All she wishes for from now on. */
export class WishesBody {
  @ListOf(() => WishBody, { max: 50 }) wishes: WishBody[];
}

function WishValue(): PropertyDecorator {
  return applyDecorators(
    // As it came: the transformer would walk it, and make something else of it.
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]),
    ApiProperty(WISH_VALUE),
    check('Une valeur est attendue ici.', (value) => value !== undefined && value !== null),
  );
}

import { applyDecorators, HttpCode, type Type as Class } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiHeader,
  ApiProperty,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';

class ProblemField {
  @ApiProperty({ type: String, description: 'Champ en cause.', example: 'wage.amount' }) field: string;
  @ApiProperty({ type: String, description: 'Ce qu’il faut corriger, en français.' }) message: string;
}

/** RFC 9457, as it stands in the OpenAPI document. */
export class ProblemDocument {
  @ApiProperty({ type: String, example: 'urn:problem:invalid-input' }) type: string;
  @ApiProperty({ type: String, description: 'En français.' }) title: string;
  @ApiProperty({ type: Number, example: 400 }) status: number;
  @ApiProperty({ type: String, required: false }) detail?: string;
  @ApiProperty({ type: [ProblemField], required: false }) errors?: ProblemField[];
  @ApiProperty({ type: String, required: false, description: 'Pour une panne : à citer.' })
  requestId?: string;
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Demande mal formée ; les champs en cause sont nommés.',
  401: 'Jeton absent, inconnu ou retiré.',
  404: 'Absent, ou pas à vous : la réponse est la même.',
  409: 'Déjà là, ou changé entre-temps.',
  413: 'Envoi trop lourd.',
  415: 'Format d’envoi non pris en charge.',
  422: 'Demande comprise mais impossible, ou clé d’idempotence déjà utilisée pour autre chose.',
  429: 'Trop de demandes.',
  500: 'Panne.',
  503: 'Momentanément indisponible ; réessayer après le délai indiqué.',
};

export interface AnswerOptions {
  /** 200 unless told: 201 for something created, 204 with `null` as type. */
  readonly status?: 200 | 201 | 202 | 204;
  /** The answer is `{items: Type[], total, page}`. */
  readonly list?: boolean;
  /** The route is open: no bearer token. */
  readonly open?: boolean;
  /** The route writes: `Idempotency-Key` is honoured. */
  readonly writes?: boolean;
  readonly describe?: string;
}

/** Status, body and errors of an API route, as they really are and as OpenAPI says them. */
export function ApiAnswers(type: Class | null, options: AnswerOptions = {}): MethodDecorator {
  const status = options.status ?? 200;
  const description = options.describe ?? 'La réponse.';
  const schema = type ? { schema: options.list ? listOf(type) : { $ref: getSchemaPath(type) } } : {};
  return applyDecorators(
    HttpCode(status),
    ApiExtraModels(ProblemDocument, ...(type ? [type] : [])),
    ApiResponse({ status, description, ...schema }),
    ...Object.entries(PROBLEMS)
      .filter(([code]) => !(options.open && code === '401'))
      .map(([code, why]) => ApiResponse(problemAnswer(Number(code), why))),
    ...(options.open ? [] : [ApiBearerAuth()]),
    ...(options.writes ? [ApiHeader(IDEMPOTENCY_KEY)] : []),
  );
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: false,
  description: 'La même clé, la même demande : la même réponse, et rien n’est fait deux fois.',
  schema: { type: 'string', maxLength: 255 },
};

function problemAnswer(status: number, description: string) {
  return {
    status,
    description,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDocument) } } },
  };
}

function listOf(type: Class) {
  return {
    type: 'object',
    required: ['items', 'total', 'page'],
    properties: {
      items: { type: 'array', items: { $ref: getSchemaPath(type) } },
      total: { type: 'integer' },
      page: { type: 'integer' },
    },
  };
}

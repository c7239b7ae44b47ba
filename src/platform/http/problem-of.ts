import { HttpException } from '@nestjs/common';
import { IdempotencyKeyReused } from '../acts/acts.errors';
import { databaseRefusal } from './database-complaints';
import { DomainError } from './domain-error';
import { InvalidInput } from './field-error';
import { invalidInput, type Refusal, refusal } from './problem';

const KEY_REUSED = refusal(422, {
  type: 'idempotency-key-reused',
  title: 'Cette clé d’idempotence a déjà servi pour une autre demande.',
  detail: 'Prenez une nouvelle clé pour une nouvelle demande.',
});
const MALFORMED = refusal(400, {
  type: 'malformed',
  title: 'Ce qui a été envoyé ne peut pas être lu.',
  detail: 'Le texte envoyé n’est pas du JSON bien formé.',
});

/**
 * What an error amounts to for who asked. Whatever is not recognised is a failure of ours (500),
 * and says nothing more; an absence is always said in the same words.
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof InvalidInput) return invalidInput(error.errors);
  if (error instanceof DomainError) return ofDomain(error);
  if (error instanceof IdempotencyKeyReused) return KEY_REUSED;
  if (error instanceof HttpException) return ofHttp(error);
  if (isAbsence(error)) return refusal(404);
  return databaseRefusal(error) ?? refusal(500);
}

function ofDomain(error: DomainError): Refusal {
  if (error.status === 404) return refusal(404);
  const { title, detail, field, retryAfter } = error;
  return refusal(error.status, {
    type: dashed(error.name),
    title,
    detail,
    ...(field ? { errors: [{ field, message: title }] } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/** Nest's own, and those of the body parser (`cause.type`) and the router. */
function ofHttp(error: HttpException): Refusal {
  const type = (error.cause as { type?: unknown } | undefined)?.type;
  if (type === 'entity.parse.failed') return MALFORMED;
  if (type === 'parameters.too.many') return refusal(413);
  return refusal(error.getStatus());
}

/** TypeORM's `findOneOrFail`. */
function isAbsence(error: unknown): boolean {
  return error instanceof Error && error.name === 'EntityNotFoundError';
}

function dashed(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

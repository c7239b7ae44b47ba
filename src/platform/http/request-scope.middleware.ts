import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { withRequestScope } from '../acts/request-scope';
import { blindIndex } from '../encryption/encrypted';
import type { Ids } from '../ids/ids';
import { DomainError } from './domain-error';
import { sentFileOf } from './sent-file';

/** The hidden fields of every form: for the ground floor, not for the route. */
export const TOKEN_FIELD = '_jeton';
export const KEY_FIELD = '_cle';

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const KEY = /^[\x21-\x7e]{1,255}$/;

class UnusableKey extends DomainError {
  override readonly name = 'UnusableKey';
  readonly status = 400;
  readonly title = 'La clé d’idempotence tient en 255 caractères simples, sans espace.';
}

const identifiers = new WeakMap<Request, string>();
const tokens = new WeakMap<Request, unknown>();
const keys = new WeakMap<Request, unknown>();

/** What a failure is quoted by. */
export function requestIdOf(request: Request): string | undefined {
  return identifiers.get(request);
}

/** What the form sent as its token. */
export function formTokenOf(request: Request): unknown {
  return tokens.get(request);
}

/** Numbers the request, before anything can go wrong with it. */
export function numbered(ids: Ids): RequestHandler {
  return (request, _response, next) => {
    identifiers.set(request, ids.next());
    next();
  };
}

/** Opens the scope in which acts find the request's id, its idempotency key and the hash of what is asked. */
export function scoped(request: Request, _response: Response, next: NextFunction): void {
  keys.set(request, taken(request, KEY_FIELD));
  const given = request.headers['idempotency-key'] ?? keys.get(request);
  tokens.set(request, taken(request, TOKEN_FIELD));
  if (given !== undefined && (typeof given !== 'string' || !KEY.test(given))) return next(new UnusableKey());
  const scope = {
    requestId: identifiers.get(request) ?? '',
    actsBegun: 0,
    ...(given === undefined ? {} : { idempotencyKey: given, requestHash: hashOf(request) }),
  };
  withRequestScope(scope, () => next());
}

/** Whether a page's form was sent, and read. */
export function isForm(request: Request): boolean {
  return Boolean(request.is(FORMS)) && typeof request.body === 'object';
}

/** Everything the form sent, our own fields included, as it could be sent again. */
export function formFieldsOf(request: Request): { name: string; value: string }[] {
  const ours = { [TOKEN_FIELD]: tokens.get(request), [KEY_FIELD]: keys.get(request) };
  return Object.entries({ ...(request.body as Record<string, unknown>), ...ours }).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value])
      .filter((one) => typeof one === 'string')
      .map((one) => ({ name, value: one })),
  );
}

/** Takes one of our own fields out of a form. */
function taken(request: Request, field: string): unknown {
  const body = request.body as Record<string, unknown> | undefined;
  if (!request.is(FORMS) || !body || !Object.hasOwn(body, field)) return undefined;
  const value = body[field];
  delete body[field];
  return value;
}

/** Keyed, since a body may hold little enough for a plain hash to be guessed from a copy of the database. */
function hashOf(request: Request): string {
  const file = sentFileOf(request)?.content.toString('base64') ?? '';
  return blindIndex(
    `${request.method} ${request.originalUrl}\n${JSON.stringify(request.body ?? null)}${file && `\n${file}`}`,
  );
}

import {
  json,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  urlencoded,
} from 'express';
import { isApi, type Principals, recognise } from './access';
import { DomainError } from './domain-error';
import { formWithFile } from './sent-file';

const USUAL = '100kb';
const IMPORT = '20mb';
/** The routes that take a file's worth of data. */
const IMPORTS = /^\/api\/v1\/imports\//i;

/** The body is in a format this door does not read. */
class UnsupportedFormat extends DomainError {
  override readonly name = 'UnsupportedFormat';
  readonly status = 415;
  readonly title = 'Ce format d’envoi n’est pas pris en charge.';
}

/** Levels of lists and objects within one another: ours have five, an import's ten. */
const DEEPEST = 50;

/** What reads and checks the body walks down into it: a body all depth would have it fall. */
class TooDeep extends DomainError {
  override readonly name = 'TooDeep';
  readonly status = 400;
  readonly title = 'Ce qui a été envoyé contient trop de niveaux les uns dans les autres.';
}

const PARSERS: readonly { type: string; usual: RequestHandler; forImport: RequestHandler }[] = [
  { type: 'application/json', usual: json({ limit: USUAL }), forImport: json({ limit: IMPORT }) },
  {
    type: 'application/x-www-form-urlencoded',
    usual: urlencoded({ extended: false, limit: USUAL, parameterLimit: 500 }),
    forImport: json({ limit: USUAL }),
  },
];

/**
 * Reads the body: JSON at the API, forms on pages, 100 kB, 20 MB for an import, and a form with a file from whoever
 * is signed in. At the API a stranger's body is not read at all: he is answered 401 whatever he sends, wherever he
 * sends it; nor is his file on pages.
 */
export function requestBody(principals: Principals | undefined): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const read = async () => {
      if (isApi(request) && !(await recognise(request, principals))) return next();
      if (!hasBody(request)) return next();
      if (!isApi(request) && request.is('multipart/form-data')) {
        return (await recognise(request, principals)) ? formWithFile(request, response, next) : next();
      }
      const parser = PARSERS.find(({ type }) => request.is(type));
      if (!parser || (isApi(request) && parser !== PARSERS[0])) return next(new UnsupportedFormat());
      const isImport = IMPORTS.test(request.path);
      const parse = isImport ? parser.forImport : parser.usual;
      return parse(request, response, (error?: unknown) =>
        next(error ?? (isDeeper(request.body, DEEPEST) ? new TooDeep() : undefined)),
      );
    };
    read().catch(next);
  };
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function isDeeper(body: unknown, levels: number): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';
import { DomainError } from './domain-error';

/** Bytes: far more than a table of people or of offers a coach would send by hand. */
const LARGEST = 2 * 1024 * 1024;

/** A file that came with a form. */
export interface SentFile {
  /** As the sender's machine calls it; may be anything. */
  readonly name: string;
  readonly content: Buffer;
}

class FileTooBig extends DomainError {
  override readonly name = 'FileTooBig';
  readonly status = 413;
  readonly title = 'Ce fichier est trop grand : 2 Mo au plus.';
}

/** The form broke off, or is not made as forms are. */
class BrokenForm extends DomainError {
  override readonly name = 'BrokenForm';
  readonly status = 400;
  readonly title = 'L’envoi s’est interrompu. Revenez à la page, puis envoyez de nouveau.';
}

const files = new WeakMap<Request, SentFile>();

const parse = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: LARGEST, files: 1, fieldSize: LARGEST, fields: 200, parts: 201, fieldNameSize: 100 },
}).any();

/** Reads a form that carries a file: one, in memory, 2 MB at most; its fields become what a plain form's would be. */
export const formWithFile: RequestHandler = (request: Request, response: Response, next: NextFunction) =>
  void parse(request, response, (error?: unknown) => {
    if (error) return next(refusalOf(error));
    const [sent] = (request.files ?? []) as Express.Multer.File[];
    if (sent && sent.size > 0) files.set(request, { name: sent.originalname, content: sent.buffer });
    delete request.files;
    request.body = textsOf(request.body as Record<string, unknown>);
    next();
  });

/** The file of this request; `null` when none was chosen. */
export function sentFileOf(request: Request): SentFile | null {
  return files.get(request) ?? null;
}

/** The file that came with the form as a parameter of a handler; `null` when none was chosen. */
export const TheFile = createParamDecorator((_: unknown, context: ExecutionContext) =>
  sentFileOf(context.switchToHttp().getRequest<Request>()),
);

/** A name with brackets makes objects here, and nowhere else in forms: such fields are not ours. */
function textsOf(body: Record<string, unknown>): Record<string, string | string[]> {
  const isText = (value: unknown): value is string | string[] =>
    [value].flat().every((one) => typeof one === 'string');
  const texts = Object.entries(body).filter((field): field is [string, string | string[]] =>
    isText(field[1]),
  );
  return Object.fromEntries(texts);
}

function refusalOf(error: unknown): DomainError {
  const isSize = error instanceof MulterError && /^LIMIT_(FILE_SIZE|FIELD_VALUE)$/.test(error.code);
  return isSize ? new FileTooBig() : new BrokenForm();
}

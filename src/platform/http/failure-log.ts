import { Logger } from '@nestjs/common';
import type { Request } from 'express';
import { requestIdOf } from './request-scope.middleware';

const log = new Logger('Http');

/** Mistakes of the program, whose messages name properties and templates, never values. */
const OURS = new Set(['TypeError', 'ReferenceError', 'NotPlain', 'UnknownTemplate', 'Exception']);

/**
 * What is kept of a failure: class, code, route and the places it went through. Never its message, the
 * address asked for, nor a value: those may be about somebody.
 */
export function logFailure(error: unknown, request: Request, status: number): void {
  const { code } = ((error as { driverError?: object })?.driverError ?? error ?? {}) as { code?: unknown };
  log.error({
    event: 'request_failed',
    status,
    requestId: requestIdOf(request),
    method: request.method,
    route: (request.route as { path?: string } | undefined)?.path ?? null,
    failure: error instanceof Error ? error.constructor.name : typeof error,
    code: typeof code === 'string' || typeof code === 'number' ? code : null,
    words: error instanceof Error && OURS.has(error.constructor.name) ? error.message : null,
    places: placesOf(error),
  });
}

function placesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DomainError } from './domain-error';

/** Requests a minute from one address: far above what a shelter or a workshop behind one address needs. */
export const REQUESTS_PER_MINUTE = 6_000;

/** The machine itself and private networks. */
const NEAR = /^((::ffff:)?(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\.|::1$|f[cd])/i;

class TooManyRequests extends DomainError {
  override readonly name = 'TooManyRequests';
  readonly status = 429;
  readonly title = 'Il y a eu beaucoup de demandes en peu de temps.';
  override readonly detail = 'Attendez une minute, puis réessayez.';
  override readonly retryAfter = 60;
}

/**
 * A high limit by address, against floods only; guesses are counted by account (`AccountTries`).
 * Each process counts for itself. Private addresses are let through: a proxy speaks for everybody, and counts by itself.
 */
export function pace(
  requestsPerMinute: number,
  counts: (address: string) => boolean = isFarAway,
): RequestHandler {
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return (request: Request, _response: Response, next: NextFunction) => {
    const address = request.ip ?? '';
    if (!counts(address)) return next();
    limiter.consume(address).then(
      () => next(),
      () => next(new TooManyRequests()),
    );
  };
}

export function isFarAway(address: string): boolean {
  return address !== '' && !NEAR.test(address);
}

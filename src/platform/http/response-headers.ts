import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { DomainError, NotFound } from './domain-error';

const NOTHING_ALLOWED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'usb',
];
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Headers of every answer, errors included: nothing inline, nothing from elsewhere, nothing framed,
 * nothing kept. HTTPS is asked for only where the site is served over it.
 */
export function responseHeaders(baseUrl: string) {
  const https = baseUrl.startsWith('https://');
  const self = ["'self'"];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        fontSrc: self,
        connectSrc: self,
        manifestSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: false },
  });
}

/** Until a part says otherwise, an answer is somebody's own: no cache keeps it, no search engine lists it. */
export function personalByDefault(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Permissions-Policy', NOTHING_ALLOWED.map((feature) => `${feature}=()`).join(', '));
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  next();
}

/** What is personal is never "unchanged": `If-None-Match: *` would have Express say so without any ETag. */
export function neverUnchanged(request: Request, _response: Response, next: NextFunction): void {
  delete request.headers['if-none-match'];
  next();
}

/** OPTIONS would list the methods of a path, and so tell which paths there are. */
export function knownMethods(request: Request, _response: Response, next: NextFunction): void {
  next(METHODS.has(request.method) ? undefined : new NotFound());
}

/** A path the router cannot even read is absent like another. */
export class UnreadablePath extends DomainError {
  override readonly name = 'UnreadablePath';
  readonly status = 400;
  readonly title = 'Cette adresse ne peut pas être lue.';
}

export function readablePaths(request: Request, _response: Response, next: NextFunction): void {
  try {
    const path = decodeURIComponent(request.path);
    next(/[\p{Cc}]/u.test(path) ? new UnreadablePath() : undefined);
  } catch {
    next(new UnreadablePath());
  }
}

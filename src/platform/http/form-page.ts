import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { FORM_PAGE } from './page';

const formPages = new WeakMap<Request, string>();

/** Notes, before anything can be refused, which page shows the form that was sent. */
export function noteFormPage(context: ExecutionContext, reflector: Reflector): void {
  const declared = reflector.get<string | undefined>(FORM_PAGE, context.getHandler());
  const request = context.switchToHttp().getRequest<Request>();
  if (declared) formPages.set(request, filledIn(declared, request.params as Record<string, string>));
}

/** The page whose form was sent, with the ids of this request filled in. */
export function formPageOf(request: Request): string | undefined {
  return formPages.get(request);
}

/**
 * Whether the browser vouches that the form was sent from a page of ours: what another site sent in
 * somebody's name is not put before her eyes as if she had typed it.
 */
export function wasTypedHere(request: Request): boolean {
  return request.headers['sec-fetch-site'] === 'same-origin';
}

function filledIn(path: string, params: Record<string, string>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../acts/act';

/** Who is asking, once recognised. Rooms extend it with what they know (`Viewer`). */
export interface Principal {
  readonly id: string;
  readonly roles: readonly string[];
  /** How this asker is named in acts and in the audit trail. */
  readonly actor: Actor;
}

/**
 * Recognises who is asking; the identity room provides it, globally. Under `/api/` only a bearer
 * token counts (`bearerTokenOf`), elsewhere only a session (`Sessions.of`): neither answers at the other door.
 */
export abstract class Principals {
  abstract principalOf(request: Request): Promise<Principal | null>;
}

/** What a route declares. A route that declares nothing is open to nobody. */
export type Access = 'everybody' | readonly string[];

export const ACCESS = 'entremise:access';

/** Everybody may ask, signed in or not. */
export const Open = () => SetMetadata(ACCESS, 'everybody' satisfies Access);

/** Only who holds one of these roles; for the others the route does not exist. */
export const For = (...roles: [string, ...string[]]) => SetMetadata(ACCESS, roles satisfies Access);

const known = new WeakMap<Request, Promise<Principal | null>>();

/** Asks once per request, however many parts want to know. */
export function recognise(request: Request, principals: Principals | undefined): Promise<Principal | null> {
  let answer = known.get(request);
  if (!answer) {
    answer = principals?.principalOf(request) ?? Promise.resolve(null);
    // Whoever awaits it handles a failure; this keeps one that nobody awaits from stopping the process.
    answer.catch(() => undefined);
    known.set(request, answer);
  }
  return answer;
}

/** The recognised asker as a parameter of a handler; `null` only on an `@Open()` route. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext) =>
  known.get(context.switchToHttp().getRequest<Request>()),
);

/** Whether the request came in by the API's door, whatever the case it is written in. */
export function isApi(request: Request): boolean {
  return /^\/api(\/|$)/i.test(request.path);
}

/** The bearer token of an API request; `null` when there is none, or anywhere but under `/api/`. */
export function bearerTokenOf(request: Request): string | null {
  if (!isApi(request)) return null;
  return /^Bearer +([A-Za-z0-9._~+/-]{1,512}=*) *$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

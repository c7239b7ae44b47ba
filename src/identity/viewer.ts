import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../platform/acts/act';
import { type Principal, recognise } from '../platform/http/access';
import { NotFound } from '../platform/http/domain-error';
import type { Role } from './accounts/role';

/** On whose behalf repositories are asked: what comes back is what this account may see. */
export interface Viewer {
  readonly accountId: string;
  readonly role: Role;
  /** `null` for an admin. */
  readonly territoryId: string | null;
  readonly name: string;
  /** How the viewer is named in acts and in the audit trail. */
  readonly actor: Actor;
}

/** An account recognised at the door of its session or of its bearer token. */
export class AccountPrincipal implements Principal {
  readonly id: string;
  readonly roles: readonly string[];
  readonly actor: Actor;

  constructor(readonly viewer: Viewer) {
    this.id = viewer.accountId;
    this.roles = [viewer.role];
    this.actor = viewer.actor;
  }
}

/** @throws NotFound when who asks is not an account. */
export function viewerOf(principal: Principal | null): Viewer {
  if (!(principal instanceof AccountPrincipal)) throw new NotFound();
  return principal.viewer;
}

/** The viewer as a parameter of a handler declared `@For(...)`. */
export const TheViewer = createParamDecorator(async (_: unknown, context: ExecutionContext) =>
  viewerOf(await recognise(context.switchToHttp().getRequest<Request>(), undefined)),
);

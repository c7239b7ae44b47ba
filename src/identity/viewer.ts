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

/** A person at her own door: everything she may see is hers, or open to everybody she could answer. */
export interface Herself {
  readonly participantId: string;
  readonly territoryId: string;
  readonly actor: Actor;
}

/** Who may ask about a person: whoever follows her, or she herself. */
export type Asker = Viewer | Herself;

/** Whether it is the person who asks, and not somebody who follows her. */
export function isHerself(asker: Asker): asker is Herself {
  return 'participantId' in asker;
}

/** The account that asks, for a `by` or `saidAloudTo` column; `null` when a person speaks for herself. */
export function accountBehind(asker: Asker): string | null {
  return isHerself(asker) ? null : asker.accountId;
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

/** A person recognised by her own session. */
export class ParticipantPrincipal implements Principal {
  readonly id: string;
  readonly roles: readonly string[] = ['participant'];
  readonly actor: Actor;

  constructor(readonly herself: Herself) {
    this.id = herself.participantId;
    this.actor = herself.actor;
  }
}

/** Herself, from the ids an access of hers holds. */
export function herselfOf(participantId: string, territoryId: string): Herself {
  return { participantId, territoryId, actor: { kind: 'participant', id: participantId } };
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

/** The person as a parameter of a handler declared `@For('participant')`. */
export const TheParticipant = createParamDecorator(async (_: unknown, context: ExecutionContext) => {
  const principal = await recognise(context.switchToHttp().getRequest<Request>(), undefined);
  if (!(principal instanceof ParticipantPrincipal)) throw new NotFound();
  return principal.herself;
});

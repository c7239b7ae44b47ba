import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Clock } from '../clock/clock';
import { Sessions } from '../sessions/sessions';
import { PROOF_HOLDS, PROVEN_LATELY, ProofNeeded } from './proven-lately';

/** Asks for a fresh proof where a route declares that it takes one; whoever may not ask the route was refused before. */
@Injectable()
export class ProvenLatelyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (!this.reflector.getAllAndOverride<boolean | undefined>(PROVEN_LATELY, places)) return true;
    const session = await this.sessions.of(context.switchToHttp().getRequest<Request>());
    const since = this.clock.now().getTime() - (session?.provenAt.getTime() ?? 0);
    if (!session || since >= PROOF_HOLDS) throw new ProofNeeded();
    return true;
  }
}

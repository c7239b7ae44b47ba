import { type CanActivate, type ExecutionContext, Injectable, Optional } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ACCESS, type Access, isApi, Principals, recognise } from './access';
import { NotFound } from './domain-error';
import { noteFormPage } from './form-page';

/** Nobody is recognised where somebody has to be. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

/** Closed by default: what a route does not declare, nobody gets. Who holds no fitting role learns nothing. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Optional() private readonly principals?: Principals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    noteFormPage(context, this.reflector);
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const principal = await recognise(request, this.principals);
    if (access === 'everybody') return true;
    if (!principal && (access || isApi(request))) throw new SignInNeeded();
    if (principal && access?.some((role) => principal.roles.includes(role))) return true;
    throw new NotFound();
  }
}

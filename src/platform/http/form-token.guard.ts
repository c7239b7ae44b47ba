import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { FormTokens } from '../sessions/form-tokens';
import { isApi } from './access';
import { DomainError } from './domain-error';
import { formTokenOf } from './request-scope.middleware';

const READING = new Set(['GET', 'HEAD']);
const FOR_SCRIPTS = 'entremise:for-scripts';

/** A page's route that scripts call with JSON, without a form: development tools only. */
export const ForScripts = () => SetMetadata(FOR_SCRIPTS, true);

/** What was sent does not come from a form of ours shown to this device, or the form has grown old. */
export class StaleForm extends DomainError {
  override readonly name = 'StaleForm';
  readonly status = 400;
  readonly title = 'Ce formulaire n’est plus valable.';
  override readonly detail =
    'Il est resté ouvert longtemps, ou a été ouvert dans un autre onglet. Revenez à la page, rechargez-la, puis envoyez de nouveau.';
}

/** Whatever writes by a page's door carries the token of a page of ours. The API has no cookies, hence nothing to forge. */
@Injectable()
export class FormTokenGuard implements CanActivate {
  constructor(
    private readonly tokens: FormTokens,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (READING.has(request.method) || isApi(request)) return true;
    if (this.reflector.get<boolean | undefined>(FOR_SCRIPTS, context.getHandler())) return isScript(request);
    if (!this.tokens.isOurs(request, formTokenOf(request))) throw new StaleForm();
    return true;
  }
}

/** No page of another site can send JSON here: it would have to ask first (CORS), and is not answered. */
function isScript(request: Request): boolean {
  if (request.is('application/json') && !request.headers.origin) return true;
  throw new StaleForm();
}

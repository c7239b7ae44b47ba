import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Config } from '../config/config';
import { KeptPages } from '../sessions/kept-pages';
import { SessionCookies } from '../sessions/session-cookies';
import { ViewRenderer } from '../views/view-renderer';
import { formPageOf, wasTypedHere } from './form-page';
import type { FormValues } from './form-state';
import type { PageFrame } from './page';
import type { Problem } from './problem';
import { formFieldsOf, isForm } from './request-scope.middleware';

/** What a person can correct: the form comes back to her. */
const CORRECTABLE = new Set([400, 409, 422, 429]);
const SECRET = /password|mot-?de-?passe|^(code|pin\w*|secret)$/i;

const SIGNED_OUT: Problem = {
  type: 'urn:problem:signed-out',
  title: 'Votre connexion s’était terminée. Voici ce que vous aviez écrit\u00A0: relisez, puis envoyez.',
  status: 401,
};

const TO_PROVE: Problem = {
  type: 'urn:problem:proof-needed',
  title: 'Voici ce que vous aviez écrit\u00A0: relisez, puis envoyez.',
  status: 401,
};

/** How a page says no: the form comes back with what was typed, or an error page says what to do next. */
@Injectable()
export class ErrorPages {
  constructor(
    private readonly config: Config,
    private readonly views: ViewRenderer,
    private readonly kept: KeptPages,
    private readonly cookies: SessionCookies,
  ) {}

  async answer(problem: Problem, request: Request, response: Response): Promise<void> {
    const formPage = formPageOf(request);
    if (formPage && isForm(request) && mayComeBack(problem, request)) {
      await this.giveBack(formPage, problem, request, response);
      return response.redirect(303, formPage);
    }
    const html = this.views.render('public/erreur', {
      status: problem.status,
      title: problem.title,
      detail: problem.detail ?? null,
      requestId: problem.requestId ?? null,
      errors: (problem.errors ?? []).map(({ field, message }) => ({ field, message })),
      resend: problem.status === 503 ? resendOf(request) : null,
      page: this.frame(),
    });
    // Pages in the making may have set a frame meant for another answer.
    response.status(problem.status).type('html').send(html);
  }

  private async giveBack(
    path: string,
    problem: Problem,
    request: Request,
    response: Response,
  ): Promise<void> {
    const form = {
      values: valuesOf(request),
      errors: problem.errors ?? [],
      refusal: problem.errors?.length ? null : refusalOf(problem),
    };
    await this.kept.keep(this.cookies.holderFor(request, response), path, { form });
  }

  /**
   * The session ended while somebody was writing, or has to be proven again (`isKnown`): the form waits for her
   * on its page, which is answered; `Sessions.begin` hands it to her next session, and to nobody else's.
   */
  async keepForLater(request: Request, response: Response, isKnown = false): Promise<string | null> {
    const formPage = formPageOf(request);
    if (!formPage || !isForm(request) || !wasTypedHere(request)) return null;
    await this.giveBack(formPage, isKnown ? TO_PROVE : SIGNED_OUT, request, response);
    return formPage;
  }

  /** The same for everybody: an error page tells nothing of who asks. */
  private frame(): PageFrame {
    const nobody = { path: '', signedIn: false, links: [], flash: null, token: '', oneTimeKey: '' };
    return { brand: this.config.brandName, ...nobody };
  }
}

/** A form whose token is stale may be somebody's old page, or a forgery. */
function mayComeBack({ status, type }: Problem, request: Request): boolean {
  return CORRECTABLE.has(status) && (type !== 'urn:problem:stale-form' || wasTypedHere(request));
}

/** Whoever has to wait is told how long; elsewhere the page itself says what to do next. */
function refusalOf({ status, title, detail }: Problem): string {
  return status === 429 && detail ? `${title} ${detail}` : title;
}

function valuesOf(request: Request): FormValues {
  const typed = Object.entries(request.body as FormValues);
  return Object.fromEntries(typed.filter(([name]) => !SECRET.test(name)));
}

/**
 * When the database is away nothing can be kept for later: the page itself carries the form, with its
 * one-time key, behind a button. Not when it holds a secret.
 */
function resendOf(request: Request): { action: string; fields: { name: string; value: string }[] } | null {
  if (request.method !== 'POST' || !isForm(request)) return null;
  const fields = formFieldsOf(request);
  if (fields.some(({ name }) => SECRET.test(name))) return null;
  return { action: request.path, fields };
}

import { type ArgumentsHost, Catch, type ExceptionFilter, Optional } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isApi, Principals, recognise } from './access';
import { SignInNeeded } from './access.guard';
import { Entrances, leadingOnTo, SIGN_IN } from './entrances';
import { ErrorPages } from './error-pages';
import { logFailure } from './failure-log';
import { localPath } from './local-path';
import { type Problem, type Refusal, refusal } from './problem';
import { refusalOf } from './problem-of';
import { ProofNeeded } from './proven-lately';
import { requestIdOf } from './request-scope.middleware';

/** Every error leaves by here: a problem document at the API and for scripts, a French page elsewhere. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly pages: ErrorPages,
    @Optional() private readonly principals?: Principals,
    @Optional() private readonly entrances?: Entrances,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    if (response.headersSent) return void response.destroy();
    try {
      await this.answer(error, request, response);
    } catch (again) {
      logFailure(again, request, 500);
      if (!response.headersSent) send(response, refusal(500).problem);
    }
  }

  private async answer(error: unknown, request: Request, response: Response): Promise<void> {
    const refused = await this.refusalFor(error, request);
    const { problem, retryAfter } = refused;
    if (problem.status >= 500) logFailure(error, request, problem.status);
    // What a route declares of the file it would have sent would tell that there is one.
    response.removeHeader('Content-Disposition');
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    if (problem.status === 401) {
      return this.askToSignIn(problem, request, response, error instanceof ProofNeeded);
    }
    if (isForScript(request)) return send(response, problem);
    await this.pages.answer(problem, request, response);
  }

  /** At the API a stranger is told to sign in, whether what he asked for is there or not. */
  private async refusalFor(error: unknown, request: Request): Promise<Refusal> {
    if (error instanceof SignInNeeded || error instanceof ProofNeeded) return refusal(401);
    const refused = refusalOf(error);
    if (refused.problem.status === 404 && isApi(request)) {
      const principal = await recognise(request, this.principals);
      if (!principal) return refusal(401);
    }
    if (refused.problem.status !== 500) return refused;
    return refusal(500, { requestId: requestIdOf(request) });
  }

  private async askToSignIn(
    problem: Problem,
    request: Request,
    response: Response,
    isKnown: boolean,
  ): Promise<void> {
    if (isForScript(request)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      return send(response, problem);
    }
    const waiting = await this.pages.keepForLater(request, response, isKnown);
    const back = waiting ?? (request.method === 'GET' ? localPath(request.originalUrl, '') : '');
    const page = isKnown ? this.entrances?.proofFor(request.path) : this.entrances?.entranceTo(request.path);
    response.redirect(303, leadingOnTo(page ?? SIGN_IN, back));
  }
}

function isForScript(request: Request): boolean {
  return isApi(request) || request.accepts(['html', 'json']) === 'json';
}

function send(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

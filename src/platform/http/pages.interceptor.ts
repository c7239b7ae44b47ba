import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  Optional,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { mergeMap, type Observable } from 'rxjs';
import { Config } from '../config/config';
import { Ids } from '../ids/ids';
import { FormTokens } from '../sessions/form-tokens';
import { type Flash, keepForm, Navigation, type PageFrame, SeeOther } from './page';
import { FormState } from './form-state';
import { isApi, type Principal, Principals, recognise } from './access';
import { KeptPages } from '../sessions/kept-pages';
import { SessionCookies } from '../sessions/session-cookies';

/** Around every page: its frame before, the redirection after a POST. */
@Injectable()
export class PagesInterceptor implements NestInterceptor {
  constructor(
    private readonly config: Config,
    private readonly ids: Ids,
    private readonly cookies: SessionCookies,
    private readonly tokens: FormTokens,
    private readonly kept: KeptPages,
    @Optional() private readonly principals?: Principals,
    @Optional() private readonly navigation?: Navigation,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    if (isApi(request)) return next.handle();
    if (isRendered(context)) await this.frame(request, response);
    return next.handle().pipe(mergeMap((answer: unknown) => this.answered(answer, request, response)));
  }

  private async frame(request: Request, response: Response): Promise<void> {
    const token = this.tokens.for(request, response);
    const holder = this.cookies.holderOf(request);
    const waiting = holder && request.method === 'GET' ? await this.kept.take(holder, request.path) : {};
    if (waiting.form) {
      const { values, errors, refusal } = waiting.form;
      keepForm(request, new FormState(values, errors, refusal));
    }
    const principal = await recognise(request, this.principals).catch(() => null);
    response.locals.page = this.pageFrame(request, principal, waiting.flash ?? null, token);
  }

  private pageFrame(
    request: Request,
    principal: Principal | null,
    flash: Flash | null,
    token: string,
  ): PageFrame {
    const links = this.navigation?.linksFor(principal) ?? [];
    const isHere = (href: string) =>
      request.path === href || (href !== '/' && request.path.startsWith(`${href}/`));
    return {
      brand: this.config.brandName,
      path: request.path,
      signedIn: principal !== null,
      links: links.map(({ href, label, keys }) => ({ href, label, keys, current: isHere(href) })),
      flash,
      notice: this.navigation?.noticeFor(principal) ?? null,
      token,
      oneTimeKey: this.ids.token(18),
    };
  }

  private async answered(answer: unknown, request: Request, response: Response): Promise<unknown> {
    if (!(answer instanceof SeeOther)) return answer;
    if (answer.flash) {
      const path = answer.path.split(/[?#]/)[0]!;
      await this.kept.keep(this.cookies.holderFor(request, response), path, { flash: answer.flash });
    }
    response.status(303).location(answer.path);
    return '';
  }
}

function isRendered(context: ExecutionContext): boolean {
  return Reflect.hasMetadata('__renderTemplate__', context.getHandler());
}

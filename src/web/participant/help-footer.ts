import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import { Caseload, Colleagues, type Herself, ParticipantPrincipal } from '../../identity';
import { Principals, recognise } from '../../platform/http/access';
import { firstNameOf } from '../wording/first-name';

/** Who accompanies her, by the name she knows. */
@Injectable()
export class CoachOfHers {
  constructor(
    private readonly caseload: Caseload,
    private readonly colleagues: Colleagues,
  ) {}

  /** `null` between two coaches. */
  async nameFor({ participantId }: Herself): Promise<string | null> {
    const follower = await this.caseload.followerOf(participantId);
    if (!follower) return null;
    const names = await this.colleagues.namesOf([follower.coachId]);
    return firstNameOf(names.get(follower.coachId) ?? '') || null;
  }
}

/** Puts whom to ask at the foot of each of her pages, always at the same place (WCAG 3.2.6). */
@Injectable()
export class HelpFooter implements NestInterceptor {
  constructor(
    private readonly principals: Principals,
    private readonly coach: CoachOfHers,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const principal = await recognise(request, this.principals);
    if (request.method === 'GET' && principal instanceof ParticipantPrincipal)
      response.locals.help = { coach: await this.coach.nameFor(principal.herself) };
    return next.handle();
  }
}

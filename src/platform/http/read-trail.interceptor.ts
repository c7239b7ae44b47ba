import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  Optional,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { mergeMap, type Observable } from 'rxjs';
import { Principals, recognise } from './access';
import { type DeclaredRead, READ, ReadTrail } from './read-trail';

/** Writes a declared reading down before its answer leaves: what cannot be written down is not shown. */
@Injectable()
export class ReadTrailInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Optional() private readonly trail?: ReadTrail,
    @Optional() private readonly principals?: Principals,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const read = this.reflector.get<DeclaredRead | undefined>(READ, context.getHandler());
    if (!read) return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.record(read, request);
        return answer;
      }),
    );
  }

  private async record({ event, subject }: DeclaredRead, request: Request): Promise<void> {
    if (!this.trail) throw new Error('A reading is declared, and no ReadTrail is there to write it down.');
    const principal = await recognise(request, this.principals);
    const actor = principal?.actor ?? { kind: 'anonymous', id: null };
    await this.trail.record(actor, event, subject(request.params as Record<string, string>));
  }
}

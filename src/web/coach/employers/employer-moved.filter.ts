import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';

/** The page asked for is that of an employer that became one with another: this is where that one stands. */
export class EmployerMoved extends Error {
  constructor(readonly path: string) {
    super('moved');
  }
}

/** Leads an old address to the employer that stays. */
@Catch(EmployerMoved)
export class LeadToEmployer implements ExceptionFilter {
  catch({ path }: EmployerMoved, host: ArgumentsHost): void {
    host.switchToHttp().getResponse<Response>().redirect(301, path);
  }
}

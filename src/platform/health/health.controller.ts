import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Open } from '../http/access';
import { Health, type HealthReport } from './health';

/** For whoever watches over the service: 200 while it can answer, 503 when its database is away. */
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get()
  @Open()
  async report(@Res({ passthrough: true }) response: Response): Promise<HealthReport> {
    const report = await this.health.report();
    response.status(report.status === 'ok' ? 200 : 503);
    return report;
  }
}

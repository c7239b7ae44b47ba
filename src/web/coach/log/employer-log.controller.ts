import { Controller, Get, Query, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployerNotFound, EmployersQuery, INTERACTIONS_PER_PAGE, InteractionsQuery } from '../../../network';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { PathId } from '../../../platform/http/validation';
import { paginationOf } from '../../../platform/views/pagination';
import { LogQuery } from './interaction.form';
import { logLine } from './interaction-words';

/** Everything that happened with one employer, page by page. */
@For('coach', 'lead')
@Controller('employeurs/:id/echanges')
export class EmployerLogController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly log: InteractionsQuery,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/log/employer-log')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @Query() query: LogQuery) {
    const row = await this.employers.one(viewer, id);
    if (!row) throw new EmployerNotFound();
    const { items, total, page } = await this.log.ofEmployer(viewer, id, query.page ?? 1);
    const list = { total, page, perPage: INTERACTIONS_PER_PAGE };
    return {
      id,
      employer: row.brandName ?? row.name,
      total,
      lines: items.map((one) => logLine(one, this.clock.today())),
      pagination: paginationOf(list, `/employeurs/${id}/echanges`, {}),
    };
  }
}

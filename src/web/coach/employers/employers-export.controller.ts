import { Controller, Get, Header, Query } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import { ReadTrail } from '../../../platform/http/read-trail';
import { EmployersSearch } from './employer.form';
import { employersCsv } from './employers-csv';

const CSV = 'text/csv; charset=utf-8';
const NAMED = 'attachment; filename="employeurs.csv"';

/** The list of employers, as it is searched, taken away in a spreadsheet: written down before it leaves. */
@For('coach', 'lead')
@Controller('employeurs/export')
export class EmployersExportController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly trail: ReadTrail,
  ) {}

  @Get()
  @Header('Content-Type', CSV)
  @Header('Content-Disposition', NAMED)
  async list(@TheViewer() viewer: Viewer, @Query() search: EmployersSearch): Promise<string> {
    if (viewer.territoryId === null) throw new NotFound();
    const { q, sector, kind, market } = search;
    const filter = { q: q ?? undefined, sector: sector ?? undefined, kind: kind ?? undefined };
    const rows = await this.employers.all(viewer, { ...filter, market: market ?? undefined });
    const subject = { type: 'territory', id: viewer.territoryId };
    await this.trail.record(viewer.actor, 'employer.export', subject);
    return employersCsv(rows);
  }
}

import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import { AgreeOnCap, EmployerNotFound, EmployersQuery, RegisterEmployer } from '../../../network';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { PathId } from '../../../platform/http/validation';
import { EmployerAnswer } from './employer.answer';
import { detailsOfEmployer, EmployerBody, EmployersQueryBody, MonthlyCapBody } from './employer.body';

@ApiTags('employers')
@Controller('api/v1/employers')
@For('coach', 'lead')
export class EmployersApiController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly registering: RegisterEmployer,
    private readonly agreeing: AgreeOnCap,
  ) {}

  @Get()
  @ApiAnswers(EmployerAnswer, { list: true })
  async list(@TheViewer() viewer: Viewer, @Query() query: EmployersQueryBody) {
    const { items, total, page } = await this.employers.list(viewer, {
      q: query.q ?? undefined,
      sector: query.sector ?? undefined,
      kind: query.kind ?? undefined,
      market: query.market ?? undefined,
      page: query.page ?? 1,
    });
    return { items: items.map(EmployerAnswer.of), total, page };
  }

  @Post()
  @ApiAnswers(EmployerAnswer, { status: 201, writes: true })
  async register(@TheViewer() viewer: Viewer, @Body() body: EmployerBody) {
    const { id } = await this.registering.execute(viewer, detailsOfEmployer(body));
    return this.answer(viewer, id);
  }

  @Get(':id')
  @ApiAnswers(EmployerAnswer)
  async one(@TheViewer() viewer: Viewer, @PathId('id') id: string) {
    return this.answer(viewer, id);
  }

  @Put(':id/monthly-cap')
  @ApiAnswers(EmployerAnswer, { writes: true })
  async agree(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() body: MonthlyCapBody) {
    await this.agreeing.execute(viewer, id, body.monthlyCap ?? null);
    return this.answer(viewer, id);
  }

  private async answer(viewer: Viewer, id: string): Promise<EmployerAnswer> {
    const row = await this.employers.one(viewer, id);
    if (!row) throw new EmployerNotFound();
    return EmployerAnswer.of(row);
  }
}

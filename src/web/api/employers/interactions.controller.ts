import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployerNotFound, EmployersQuery, InteractionsQuery, LogInteraction } from '../../../network';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { PageQuery, PathId } from '../../../platform/http/validation';
import type { Market } from '../../../reference';
import { InteractionAnswer } from './interaction.answer';
import { detailsOfInteraction, InteractionBody } from './interaction.body';

/** The contact log of one employer, as the coaches of one territory keep it. */
@ApiTags('employers')
@Controller('api/v1/employers/:id/interactions')
@For('coach', 'lead')
export class InteractionsApiController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly log: InteractionsQuery,
    private readonly logging: LogInteraction,
  ) {}

  @Get()
  @ApiAnswers(InteractionAnswer, { list: true })
  async list(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() query: PageQuery) {
    const market = await this.marketOf(viewer, id);
    const { items, total, page } = await this.log.ofEmployer(viewer, id, query.page ?? 1);
    return { items: items.map((row) => InteractionAnswer.of(row, market)), total, page };
  }

  @Post()
  @ApiAnswers(InteractionAnswer, { status: 201, writes: true })
  async record(@TheViewer() viewer: Viewer, @PathId('id') employerId: string, @Body() body: InteractionBody) {
    const market = await this.marketOf(viewer, employerId);
    const { id } = await this.logging.execute(viewer, employerId, detailsOfInteraction(body));
    return InteractionAnswer.of(await this.log.one(viewer, id), market);
  }

  private async marketOf(viewer: Viewer, id: string): Promise<Market> {
    const row = await this.employers.one(viewer, id);
    if (!row) throw new EmployerNotFound();
    return row.market;
  }
}

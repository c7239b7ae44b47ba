import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import {
  ChangeOpening,
  CloseOpening,
  OpeningNotFound,
  OpeningsQuery,
  PublishOpening,
  RegisterOpening,
} from '../../../openings';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { PathId } from '../../../platform/http/validation';
import { OpeningAnswer } from './opening.answer';
import { ClosureBody, OpeningBody, OpeningChangeBody } from './opening.body';
import { changeOf, detailsOfOpening } from './opening-details';
import { OpeningPageAnswer } from './opening-page.answer';
import { filterOf, OpeningsQueryBody } from './openings.query-body';

@ApiTags('openings')
@Controller('api/v1/openings')
@For('coach', 'lead')
export class OpeningsApiController {
  constructor(
    private readonly openings: OpeningsQuery,
    private readonly registering: RegisterOpening,
    private readonly changing: ChangeOpening,
    private readonly publishing: PublishOpening,
    private readonly closing: CloseOpening,
  ) {}

  @Get()
  @ApiAnswers(OpeningPageAnswer)
  async list(@TheViewer() viewer: Viewer, @Query() query: OpeningsQueryBody) {
    return OpeningPageAnswer.of(await this.openings.list(viewer, filterOf(query)));
  }

  @Post()
  @ApiAnswers(OpeningAnswer, { status: 201, writes: true })
  async register(@TheViewer() viewer: Viewer, @Body() body: OpeningBody) {
    return this.answer(viewer, await this.registering.execute(viewer, detailsOfOpening(body)));
  }

  @Get(':id')
  @ApiAnswers(OpeningAnswer)
  async one(@TheViewer() viewer: Viewer, @PathId('id') id: string) {
    return this.answer(viewer, { id });
  }

  @Patch(':id')
  @ApiAnswers(OpeningAnswer, { writes: true })
  async change(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() body: OpeningChangeBody) {
    return this.answer(viewer, await this.changing.execute(viewer, id, changeOf(body)));
  }

  @Post(':id/publication')
  @ApiAnswers(OpeningAnswer, { status: 201, writes: true })
  async publish(@TheViewer() viewer: Viewer, @PathId('id') id: string) {
    return this.answer(viewer, await this.publishing.execute(viewer, id));
  }

  @Post(':id/closure')
  @ApiAnswers(OpeningAnswer, { status: 201, writes: true })
  async close(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() { reason, note }: ClosureBody) {
    return this.answer(viewer, await this.closing.execute(viewer, id, reason, note ?? undefined));
  }

  private async answer(viewer: Viewer, { id }: { id: string }): Promise<OpeningAnswer> {
    const row = await this.openings.one(viewer, id);
    if (!row) throw new OpeningNotFound();
    return OpeningAnswer.of(row);
  }
}

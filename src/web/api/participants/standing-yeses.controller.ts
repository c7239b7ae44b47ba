import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GiveStandingYes, StandingYeses, TakeBackStandingYes } from '../../../disclosure';
import { Colleagues, TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit } from '../../../platform/http/read-trail';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { pageOf } from './page-of';
import { StandingYesAnswer } from './standing-yes.answer';
import { StandingYesBody, standingYesOf } from './standing-yes.body';

@ApiTags('participants')
@Controller('api/v1/participants/:id/standing-yeses')
@For('coach', 'lead')
export class StandingYesesApiController {
  constructor(
    private readonly yeses: StandingYeses,
    private readonly giving: GiveStandingYes,
    private readonly takingBack: TakeBackStandingYes,
    private readonly colleagues: Colleagues,
  ) {}

  @Get()
  @Audit('disclosure.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @ApiAnswers(StandingYesAnswer, {
    list: true,
    describe: 'Du plus récent au plus ancien ; pour une sorte d’employeur, le plus récent vaut.',
  })
  async list(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { page }: PageQuery) {
    return pageOf(await this.answers(viewer, id), page);
  }

  @Post()
  @ApiAnswers(StandingYesAnswer, { status: 201, writes: true })
  async record(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() body: StandingYesBody) {
    const said = standingYesOf(body);
    const recorded =
      body.decision === 'taken_back'
        ? await this.takingBack.execute(viewer, id, said)
        : await this.giving.execute(viewer, id, said);
    const answers = await this.answers(viewer, id);
    return answers.find((answer) => answer.id === recorded.id);
  }

  private async answers(viewer: Viewer, participantId: string): Promise<StandingYesAnswer[]> {
    const recorded = await this.yeses.history(viewer, participantId);
    const told = recorded.flatMap(({ saidAloudTo }) => saidAloudTo ?? []);
    const names = await this.colleagues.namesOf([...new Set(told)]);
    return recorded.map((one) => StandingYesAnswer.of(one, names));
  }
}

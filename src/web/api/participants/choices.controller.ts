import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DisclosureQuery, RecordChoice } from '../../../disclosure';
import { Colleagues, TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit } from '../../../platform/http/read-trail';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { ChoiceAnswer } from './choice.answer';
import { ChoiceBody, detailsOfChoice } from './choice.body';
import { KnownAudience } from '../../names/known-audience';
import { pageOf } from './page-of';

@ApiTags('participants')
@Controller('api/v1/participants/:id/disclosure-choices')
@For('coach', 'lead')
export class ChoicesApiController {
  constructor(
    private readonly disclosure: DisclosureQuery,
    private readonly recording: RecordChoice,
    private readonly audiences: KnownAudience,
    private readonly colleagues: Colleagues,
  ) {}

  @Get()
  @Audit('disclosure.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @ApiAnswers(ChoiceAnswer, { list: true, describe: 'Du plus récent au plus ancien ; le plus récent vaut.' })
  async list(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { page }: PageQuery) {
    return pageOf(await this.answers(viewer, id), page);
  }

  @Post()
  @ApiAnswers(ChoiceAnswer, { status: 201, writes: true })
  async record(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() body: ChoiceBody) {
    const details = detailsOfChoice(body);
    await this.audiences.refuseUnknown(viewer, id, details.audience);
    const recorded = await this.recording.execute(viewer, id, details);
    const answers = await this.answers(viewer, id);
    return answers.find((answer) => answer.id === recorded.id);
  }

  private async answers(viewer: Viewer, participantId: string): Promise<ChoiceAnswer[]> {
    const choices = await this.disclosure.choices(viewer, participantId);
    const told = choices.flatMap(({ saidAloudTo }) => saidAloudTo ?? []);
    const names = await this.colleagues.namesOf([...new Set(told)]);
    return choices.map((choice) => ChoiceAnswer.of(choice, names));
  }
}

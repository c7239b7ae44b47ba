import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DisclosureQuery, RecordTalk } from '../../../disclosure';
import { Colleagues, TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit } from '../../../platform/http/read-trail';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { TalkAnswer } from './choice.answer';
import { TalkBody } from './choice.body';
import { pageOf } from './page-of';

@ApiTags('participants')
@Controller('api/v1/participants/:id/disclosure-talks')
@For('coach', 'lead')
export class TalksApiController {
  constructor(
    private readonly disclosure: DisclosureQuery,
    private readonly recording: RecordTalk,
    private readonly colleagues: Colleagues,
  ) {}

  @Get()
  @Audit('disclosure.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @ApiAnswers(TalkAnswer, { list: true })
  async list(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { page }: PageQuery) {
    return pageOf(await this.answers(viewer, id), page);
  }

  @Post()
  @ApiAnswers(TalkAnswer, { status: 201, writes: true })
  async record(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() { date }: TalkBody) {
    const recorded = await this.recording.execute(viewer, id, date ?? undefined);
    const answers = await this.answers(viewer, id);
    return answers.find((answer) => answer.id === recorded.id);
  }

  private async answers(viewer: Viewer, participantId: string): Promise<TalkAnswer[]> {
    const talks = await this.disclosure.talks(viewer, participantId);
    const held = talks.flatMap(({ withAccount }) => withAccount ?? []);
    const names = await this.colleagues.namesOf([...new Set(held)]);
    return talks.map((talk) => TalkAnswer.of(talk, names));
  }
}

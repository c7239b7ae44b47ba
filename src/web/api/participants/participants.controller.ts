import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import { ChangeParticipant, PeopleQuery, WelcomeParticipant } from '../../../people';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit, ReadTrail } from '../../../platform/http/read-trail';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { pageOf } from './page-of';
import { ParticipantAnswer, PersonAnswer } from './participant.answer';
import { ParticipantBody, ParticipantChangeBody } from './participant.body';
import { changeOfParticipant, detailsOfParticipant } from './participant-details';

@ApiTags('participants')
@Controller('api/v1/participants')
@For('coach', 'lead')
export class ParticipantsApiController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly welcoming: WelcomeParticipant,
    private readonly changing: ChangeParticipant,
    private readonly trail: ReadTrail,
  ) {}

  @Get()
  @ApiAnswers(PersonAnswer, { list: true })
  async list(@TheViewer() viewer: Viewer, @Query() { page }: PageQuery) {
    const names = await this.people.caseload(viewer);
    // Whose caseload it is stands in no path: the subject cannot be declared beside the route.
    await this.trail.record(viewer.actor, 'caseload.read', { type: 'account', id: viewer.accountId });
    return pageOf(names.map(PersonAnswer.of), page);
  }

  @Post()
  @ApiAnswers(ParticipantAnswer, { status: 201, writes: true })
  async welcome(@TheViewer() viewer: Viewer, @Body() body: ParticipantBody) {
    const { id } = await this.welcoming.execute(viewer, detailsOfParticipant(body));
    return ParticipantAnswer.of(await this.people.file(viewer, id));
  }

  @Get(':id')
  @Audit('participant.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @ApiAnswers(ParticipantAnswer)
  async one(@TheViewer() viewer: Viewer, @PathId('id') id: string) {
    return ParticipantAnswer.of(await this.people.file(viewer, id));
  }

  @Patch(':id')
  @Audit('participant.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @ApiAnswers(ParticipantAnswer, { writes: true })
  async change(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() body: ParticipantChangeBody) {
    await this.changing.execute(viewer, id, changeOfParticipant(body));
    return ParticipantAnswer.of(await this.people.file(viewer, id));
  }
}

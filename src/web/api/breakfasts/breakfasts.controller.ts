import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BreakfastsQuery,
  InviteWave,
  NoteAttendance,
  NoteOutcome,
  PlanBreakfast,
  type WhoCame,
} from '../../../breakfasts';
import { TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { InvalidInput } from '../../../platform/http/field-error';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { pageOf } from '../participants/page-of';
import { BreakfastAnswer, BreakfastGuestAnswer, NotedAnswer, WaveAnswer } from './breakfast.answer';
import { AttendanceBody, BreakfastBody, InvitationsBody, OutcomeBody } from './breakfast.body';

/** Petits-déj of the caller's territory. */
@ApiTags('breakfasts')
@Controller('api/v1/breakfasts')
@For('coach', 'lead')
export class BreakfastsApiController {
  constructor(
    private readonly breakfasts: BreakfastsQuery,
    private readonly planning: PlanBreakfast,
    private readonly inviting: InviteWave,
    private readonly attending: NoteAttendance,
    private readonly noting: NoteOutcome,
  ) {}

  @Get()
  @ApiAnswers(BreakfastAnswer, { list: true })
  async list(@TheViewer() viewer: Viewer, @Query() { page }: PageQuery) {
    return pageOf((await this.breakfasts.list(viewer)).map(BreakfastAnswer.of), page);
  }

  @Post()
  @ApiAnswers(BreakfastAnswer, { status: 201, writes: true })
  async plan(@TheViewer() viewer: Viewer, @Body() body: BreakfastBody) {
    const { format, internalTitle, participantSeats, publicTitle, place, startsAt, endsAt, employerSeats } =
      body;
    const known = { publicTitle, place, startsAt, endsAt, employerSeats };
    const told = {
      internalTitle: internalTitle ?? undefined,
      participantSeats: participantSeats ?? undefined,
    };
    const { id } = await this.planning.execute(viewer, format, { ...known, ...told });
    return BreakfastAnswer.of((await this.breakfasts.one(viewer, id)).view);
  }

  @Get(':id')
  @ApiAnswers(BreakfastAnswer)
  async one(@TheViewer() viewer: Viewer, @PathId() id: string) {
    return BreakfastAnswer.of((await this.breakfasts.one(viewer, id)).view);
  }

  @Get(':id/invitations')
  @ApiAnswers(BreakfastGuestAnswer, { list: true })
  async guests(@TheViewer() viewer: Viewer, @PathId() id: string, @Query() { page }: PageQuery) {
    return pageOf((await this.breakfasts.one(viewer, id)).guests.map(BreakfastGuestAnswer.of), page);
  }

  @Post(':id/invitations')
  @ApiAnswers(WaveAnswer, { status: 201, writes: true, describe: 'Chacun est invité une fois.' })
  async invite(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() { contactIds }: InvitationsBody) {
    return WaveAnswer.of(await this.inviting.execute(viewer, id, contactIds));
  }

  @Post(':id/attendances')
  @ApiAnswers(NotedAnswer, { status: 201, writes: true })
  async attend(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() body: AttendanceBody) {
    const { id: noted } = await this.attending.execute(viewer, id, whoIn(body));
    return { id: noted };
  }

  @Post(':id/outcomes')
  @ApiAnswers(NotedAnswer, { status: 201, writes: true })
  async outcome(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() body: OutcomeBody) {
    const { employerId, participantId, outcome, notes, callBackOn } = body;
    const more = { notes: notes ?? undefined, callBackOn: callBackOn ?? undefined };
    const noted = await this.noting.execute(viewer, id, { employerId, participantId, outcome, ...more });
    return { id: noted.id };
  }
}

function whoIn({ employerId, contactId, participantId, people }: AttendanceBody): WhoCame {
  if (participantId && !employerId && people < 2) return { participantId, people: people as 0 | 1 };
  if (employerId && !participantId) {
    return { employerId, contactId: contactId ?? undefined, people: people as 0 | 1 | 2 };
  }
  const message = 'Nommez un employeur ou une personne\u00A0; une personne vient seule.';
  throw new InvalidInput([{ field: 'participantId', message }]);
}

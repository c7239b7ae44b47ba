import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import { MatchParticipant, WhoMightLike } from '../../../matching';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit } from '../../../platform/http/read-trail';
import { PageQuery, PathId, WholeNumber } from '../../../platform/http/validation';
import { InterestedPersonAnswer, MatchesAnswer } from './match.answer';
import { pageOf } from './page-of';

const USUAL_LIMIT = 20;

export class MatchesQueryBody {
  @WholeNumber({ min: 1, max: 100, optional: true, describe: 'Offres au plus ; 20 sinon.' }) limit?:
    number | null;
}

/** Wishes and openings, from either side. */
@ApiTags('participants', 'openings')
@Controller('api/v1')
@For('coach', 'lead')
export class MatchesApiController {
  constructor(
    private readonly matching: MatchParticipant,
    private readonly reverse: WhoMightLike,
  ) {}

  @Get('participants/:id/matches')
  @Audit('matches.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @ApiAnswers(MatchesAnswer)
  async matches(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { limit }: MatchesQueryBody) {
    return MatchesAnswer.of(await this.matching.execute(viewer, id, { limit: limit ?? USUAL_LIMIT }));
  }

  @Get('openings/:id/interested-participants')
  @Audit('opening.interested.read', { subject: ({ id }) => ({ type: 'opening', id: id! }) })
  @ApiAnswers(InterestedPersonAnswer, { list: true })
  async interested(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { page }: PageQuery) {
    const people = await this.reverse.execute(viewer, id);
    return pageOf(
      people.map((person) => new InterestedPersonAnswer(person)),
      page,
    );
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import {
  AnswerIntroduction,
  IntroductionsQuery,
  ProposeOpening,
  SayInterested,
  TakeBackIntroduction,
} from '../../../introductions';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit } from '../../../platform/http/read-trail';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { pageOf } from '../participants/page-of';
import { IntroductionAnswer } from './introduction.answer';
import { AnswerBody, detailsOfAnswer, detailsOfFound, FoundBody, ProposalBody } from './introduction.body';

/** From a proposal to her answer, for the coach who follows her. */
@ApiTags('introductions')
@Controller('api/v1')
@For('coach', 'lead')
export class IntroductionsApiController {
  constructor(
    private readonly introductions: IntroductionsQuery,
    private readonly proposing: ProposeOpening,
    private readonly answering: AnswerIntroduction,
    private readonly finding: SayInterested,
    private readonly takingBack: TakeBackIntroduction,
  ) {}

  @Get('participants/:id/introductions')
  @Audit('introductions.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @ApiAnswers(IntroductionAnswer, { list: true, describe: 'De la plus récente à la plus ancienne.' })
  async list(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { page }: PageQuery) {
    return pageOf((await this.introductions.ofPerson(viewer, id)).map(IntroductionAnswer.of), page);
  }

  @Post('introductions')
  @ApiAnswers(IntroductionAnswer, {
    status: 201,
    writes: true,
    describe: 'Une offre proposée : à la personne de choisir. Trois au plus à la fois.',
  })
  async propose(@TheViewer() viewer: Viewer, @Body() { participantId, openingId }: ProposalBody) {
    return this.answer(viewer, await this.proposing.execute(viewer, { participantId, openingId }));
  }

  @Post('introductions/found')
  @ApiAnswers(IntroductionAnswer, { status: 201, writes: true, describe: 'Une offre qu’elle a trouvée.' })
  async found(@TheViewer() viewer: Viewer, @Body() body: FoundBody) {
    return this.answer(viewer, await this.finding.execute(viewer, detailsOfFound(body)));
  }

  @Get('introductions/:id')
  @Audit('introduction.read', { subject: ({ id }) => ({ type: 'introduction', id: id! }) })
  @ApiAnswers(IntroductionAnswer)
  async one(@TheViewer() viewer: Viewer, @PathId('id') id: string) {
    return this.answer(viewer, { id });
  }

  @Post('introductions/:id/answer')
  @ApiAnswers(IntroductionAnswer, {
    status: 201,
    writes: true,
    describe: 'Ce qu’elle répond, dit à voix haute. La dernière réponse vaut ; celles d’avant restent.',
  })
  async reply(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() body: AnswerBody) {
    return this.answer(viewer, await this.answering.execute(viewer, id, detailsOfAnswer(body)));
  }

  @Post('introductions/:id/withdrawal')
  @ApiAnswers(IntroductionAnswer, {
    status: 201,
    writes: true,
    describe: 'Retirée : la page de l’employeur ne se lit plus, et un courriel qui attend ne part pas.',
  })
  async takeBack(@TheViewer() viewer: Viewer, @PathId('id') id: string) {
    return this.answer(viewer, await this.takingBack.execute(viewer, id));
  }

  private async answer(viewer: Viewer, { id }: { id: string }): Promise<IntroductionAnswer> {
    return IntroductionAnswer.of(await this.introductions.one(viewer, id));
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PRESENTATION_ITEMS } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import {
  ApproveIntroduction,
  EmployerPreviewQuery,
  IntroductionsQuery,
  RecordReply,
  RefuseIntroductionPage,
  SendIntroduction,
} from '../../../introductions';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { codesOf } from '../../../reference';
import { IntroductionAnswer } from './introduction.answer';
import { PreviewAnswer } from './preview.answer';
import { ApprovalBody, PreviewQueryBody, SendingBody, ToldReplyBody } from './sending.body';

/** From her yes to what the employer answers. */
@ApiTags('introductions')
@Controller('api/v1/introductions/:id')
@For('coach', 'lead')
export class SendingApiController {
  constructor(
    private readonly introductions: IntroductionsQuery,
    private readonly previews: EmployerPreviewQuery,
    private readonly approving: ApproveIntroduction,
    private readonly refusing: RefuseIntroductionPage,
    private readonly sending: SendIntroduction,
    private readonly replying: RecordReply,
  ) {}

  @Get('employer-preview')
  @Audit('introduction.read', { subject: ({ id }) => ({ type: 'introduction', id: id! }) })
  @ApiAnswers(PreviewAnswer, { describe: 'Ce que l’employeur recevrait, et ce qu’il ne verrait pas.' })
  async preview(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() query: PreviewQueryBody) {
    const { approval } = await this.introductions.one(viewer, id);
    const route = query.route ?? approval?.route ?? 'with_coach';
    const before = approval?.route ? approval.items : codesOf(PRESENTATION_ITEMS);
    return PreviewAnswer.of(await this.previews.of(viewer, id, { route, items: query.items ?? before }));
  }

  @Post('approval')
  @ApiAnswers(IntroductionAnswer, {
    status: 201,
    writes: true,
    describe: 'Son accord sur cette page, dit à voix haute ; ou qu’il ne faut rien envoyer.',
  })
  async approve(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() body: ApprovalBody) {
    const said = { saidAloudTo: body.saidAloudTo ?? undefined, words: body.words ?? undefined };
    if (body.route === 'nothing') return this.answer(viewer, await this.refusing.execute(viewer, id, said));
    const page = { route: body.route, items: body.items ?? [], fingerprint: body.fingerprint ?? undefined };
    return this.answer(viewer, await this.approving.execute(viewer, id, { ...page, ...said }));
  }

  @Post('sending')
  @ApiAnswers(IntroductionAnswer, {
    status: 201,
    writes: true,
    describe: 'La page s’ouvre, et un courriel part si l’interlocuteur a une adresse. Seule, rien ne part.',
  })
  async send(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() { contactId }: SendingBody) {
    const to = { contactId: contactId ?? undefined };
    return this.answer(viewer, await this.sending.execute(viewer, id, to));
  }

  @Post('reply')
  @ApiAnswers(IntroductionAnswer, {
    status: 201,
    writes: true,
    describe: 'Ce que l’employeur a dit, noté par le coach. Jamais refusé.',
  })
  async reply(
    @TheViewer() viewer: Viewer,
    @PathId('id') id: string,
    @Body() { answer, words }: ToldReplyBody,
  ) {
    const told = { answer, words: words ?? undefined };
    return this.answer(viewer, await this.replying.execute(viewer, id, told));
  }

  private async answer(viewer: Viewer, { id }: { id: string }): Promise<IntroductionAnswer> {
    return IntroductionAnswer.of(await this.introductions.one(viewer, id));
  }
}

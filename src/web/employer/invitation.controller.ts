import { Body, Controller, Get, Header, Param, Post, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { BreakfastPost, InvitationPages, RSVP_ANSWERS, type RsvpAnswer } from '../../breakfasts';
import { Open } from '../../platform/http/access';
import { NotFound } from '../../platform/http/domain-error';
import { FormPage, type SeeOther, seeOther } from '../../platform/http/page';
import { OneOf } from '../../platform/http/validation';
import { invitationAddress, invitationPage } from './invitation-page.presenter';

/** One tap. */
export class RsvpForm {
  @OneOf(RSVP_ANSWERS) answer: RsvpAnswer;
}

/** The page behind an invitation's link. Opening it changes nothing; a link that opens nothing is an absent page. */
@Open()
@Controller('invitation')
export class InvitationController {
  constructor(
    private readonly pages: InvitationPages,
    private readonly post: BreakfastPost,
  ) {}

  @Get(':token')
  @Render('employer/invitation')
  async page(@Param('token') token: string, @Res({ passthrough: true }) response: Response) {
    const opened = await this.opened(token);
    response.setHeader('Cache-Control', 'no-store, no-transform');
    return invitationPage(invitationAddress(token), opened);
  }

  /** His own calendar file, for whoever lost the mail. */
  @Get(':token/agenda.ics')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="invitation.ics"')
  @Header('Cache-Control', 'no-store, no-transform')
  async calendar(@Param('token') token: string): Promise<string> {
    return this.post.calendarOf(await this.opened(token));
  }

  @Post(':token/reponse')
  @FormPage('/invitation/:token')
  async answer(@Param('token') token: string, @Body() { answer }: RsvpForm): Promise<SeeOther> {
    const taken = await this.pages.answer(token, answer);
    if (taken === null) throw new NotFound();
    if (taken === 'taken') return seeOther(invitationAddress(token), 'Merci, votre réponse est bien notée.');
    return seeOther(invitationAddress(token), {
      kind: 'info',
      text: 'Les réponses à cette invitation sont closes.',
    });
  }

  private async opened(token: string) {
    const opened = await this.pages.byLink(token);
    if (!opened) throw new NotFound();
    return opened;
  }
}

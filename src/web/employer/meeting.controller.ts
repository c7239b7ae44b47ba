import { Body, Controller, Get, Param, Post, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EMPLOYER_PATH, EmployerPages } from '../../disclosure';
import { Open } from '../../platform/http/access';
import { NotFound } from '../../platform/http/domain-error';
import type { FormState } from '../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../platform/http/page';
import { meetingPage } from './meeting-page.presenter';
import { ReplyForm } from './reply.form';

/** The page behind an employer's link. Opening it changes nothing of his; a link that opens nothing is an absent page. */
@Open()
@Controller('rencontre')
export class MeetingController {
  constructor(private readonly pages: EmployerPages) {}

  @Get(':token')
  @Render('employer/meeting')
  async page(
    @Param('token') token: string,
    @ReturnedForm() form: FormState,
    @Res({ passthrough: true }) response: Response,
  ) {
    const opened = await this.pages.byLink(token);
    if (!opened) throw new NotFound();
    // His own words stand beside what she shows: the length of the page must tell nothing of either (BREACH).
    response.setHeader('Cache-Control', 'no-store, no-transform');
    return meetingPage(form, addressOf(token), opened);
  }

  @Post(':token/reponse')
  @FormPage('/rencontre/:token')
  async reply(@Param('token') token: string, @Body() form: ReplyForm): Promise<SeeOther> {
    if (!(await this.pages.reply(token, form))) throw new NotFound();
    return seeOther(addressOf(token), 'Merci, votre réponse est bien arrivée.');
  }
}

/** The token opened a page: it holds nothing to escape. */
function addressOf(token: string): string {
  return `${EMPLOYER_PATH}${token}`;
}

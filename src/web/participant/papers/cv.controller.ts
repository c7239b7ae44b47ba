import { Body, Controller, Get, HttpCode, Post, Query, Render, UseInterceptors } from '@nestjs/common';
import { CvOf } from '../../../disclosure';
import { type Herself, TheParticipant } from '../../../identity';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm } from '../../../platform/http/page';
import { choiceAsked, cvPage, printPath } from '../../papers/cv-page.presenter';
import { chosenOn, CvForm, CvQuery } from '../../papers/cv.form';
import { handOver } from '../../papers/hand-over';
import { HelpFooter } from '../help-footer';

const PATH = '/moi/cv';

/** Her CV, at her own door: she ticks what is on it, sees exactly that, and takes it. */
@For('participant')
@UseInterceptors(HelpFooter)
@Controller('moi/cv')
export class HerCvController {
  constructor(private readonly cvs: CvOf) {}

  @Get()
  @Render('participant/papers/cv')
  async page(@TheParticipant() her: Herself, @Query() query: CvQuery, @ReturnedForm() form: FormState) {
    const cv = await this.cvs.see(her, her.participantId, choiceAsked(form, chosenOn(query)));
    return cvPage(form, cv, PATH);
  }

  /** Nothing on it but the paper: what a printer prints. */
  @Get('page')
  @Render('papers/print')
  async print(@TheParticipant() her: Herself, @Query() query: CvQuery) {
    const { paper } = await this.cvs.see(her, her.participantId, chosenOn(query));
    return { title: paper.title, paper, back: PATH };
  }

  @Post()
  @HttpCode(200)
  @FormPage(PATH)
  async take(@TheParticipant() her: Herself, @Body() form: CvForm) {
    const choice = chosenOn(form);
    const taking = { seal: form.seal, keepsWords: form.keepWords === true, form: form.form };
    return handOver(await this.cvs.take(her, her.participantId, choice, taking), printPath(PATH, choice));
  }
}

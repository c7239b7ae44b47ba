import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { BreakfastsQuery, FollowUp, NoteOutcome } from '../../../breakfasts';
import { TheViewer, type Viewer } from '../../../identity';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { templateWords } from '../../../platform/views/template-words';
import { afterwardsPage } from './afterwards-page.presenter';
import { FollowUpForm, OutcomeForm } from './breakfast.form';
import { BREAKFASTS } from './breakfast-words';

/** What came of a petit-déj, and what is done next. */
@For('coach', 'lead')
@Controller('petits-dejs/:id/suites')
export class BreakfastAfterwardsController {
  constructor(
    private readonly breakfasts: BreakfastsQuery,
    private readonly noting: NoteOutcome,
    private readonly following: FollowUp,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/breakfasts/afterwards')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return afterwardsPage(form, await this.breakfasts.one(viewer, id), this.clock.now());
  }

  @Post()
  @FormPage('/petits-dejs/:id/suites')
  async note(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() form: OutcomeForm,
  ): Promise<SeeOther> {
    const { employerId, participantId, outcome, notes, callBackOn } = form;
    const more = { notes: notes ?? undefined, callBackOn: callBackOn ?? undefined };
    await this.noting.execute(viewer, id, { employerId, participantId, outcome, ...more });
    return seeOther(`${BREAKFASTS}/${id}/suites`, 'C’est noté.');
  }

  @Post('relances')
  @FormPage('/petits-dejs/:id/suites')
  async follow(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { employerIds, words, dueOn }: FollowUpForm,
  ): Promise<SeeOther> {
    const { followed } = await this.following.execute(viewer, id, { employerIds, words, dueOn });
    return seeOther(
      `${BREAKFASTS}/${id}/suites`,
      `${templateWords.count(followed, 'prochaine action notée', 'prochaines actions notées')}.`,
    );
  }
}

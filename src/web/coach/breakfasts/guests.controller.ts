import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { BreakfastsQuery, Candidates, InviteWave, NoteReply } from '../../../breakfasts';
import { TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { NotedReplyForm, WaveForm } from './breakfast.form';
import { BREAKFASTS } from './breakfast-words';
import { waveInWords, wavePage } from './wave-page.presenter';

/** Whom to invite to a petit-déj, and what they say on the telephone. */
@For('coach', 'lead')
@Controller('petits-dejs/:id')
export class BreakfastGuestsController {
  constructor(
    private readonly breakfasts: BreakfastsQuery,
    private readonly candidates: Candidates,
    private readonly inviting: InviteWave,
    private readonly noting: NoteReply,
  ) {}

  @Get('invitations')
  @Render('coach/breakfasts/wave')
  async wavePage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    await this.breakfasts.one(viewer, id);
    return wavePage(form, id, await this.candidates.of(viewer, id));
  }

  @Post('invitations')
  @FormPage('/petits-dejs/:id/invitations')
  async invite(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { contactIds }: WaveForm,
  ): Promise<SeeOther> {
    const sent = await this.inviting.execute(viewer, id, contactIds);
    return seeOther(`${BREAKFASTS}/${id}`, waveInWords(sent));
  }

  @Post('reponses/:invitationId')
  @FormPage('/petits-dejs/:id')
  async note(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('invitationId') invitationId: string,
    @Body() { answer }: NotedReplyForm,
  ): Promise<SeeOther> {
    await this.noting.execute(viewer, id, invitationId, answer);
    return seeOther(`${BREAKFASTS}/${id}`, 'Réponse notée.');
  }
}

import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import {
  BreakfastsQuery,
  CancelBreakfast,
  ChangeBreakfast,
  PlanBreakfast,
  RemindUnanswered,
} from '../../../breakfasts';
import { TheViewer, type Viewer } from '../../../identity';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { type FormState, textField } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { templateWords } from '../../../platform/views/template-words';
import { BreakfastChangeForm, BreakfastForm, CancellationForm } from './breakfast.form';
import { breakfastFormPage } from './breakfast-form.presenter';
import { breakfastPage, breakfastsPage } from './breakfast-page.presenter';
import { BREAKFASTS } from './breakfast-words';
import { breakfastTyped } from './typed-breakfast';

/** Petits-déj: what is planned, who comes, and what changes. */
@For('coach', 'lead')
@Controller('petits-dejs')
export class BreakfastsController {
  constructor(
    private readonly breakfasts: BreakfastsQuery,
    private readonly planning: PlanBreakfast,
    private readonly changing: ChangeBreakfast,
    private readonly cancelling: CancelBreakfast,
    private readonly reminding: RemindUnanswered,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/breakfasts/list')
  async list(@TheViewer() viewer: Viewer) {
    return breakfastsPage(await this.breakfasts.list(viewer), this.clock.now());
  }

  @Get('nouveau')
  @Render('coach/breakfasts/form')
  newPage(@ReturnedForm() form: FormState) {
    return breakfastFormPage(form, null);
  }

  @Post('nouveau')
  @FormPage('/petits-dejs/nouveau')
  async plan(@TheViewer() viewer: Viewer, @Body() form: BreakfastForm): Promise<SeeOther> {
    const { id } = await this.planning.execute(viewer, form.format, breakfastTyped(form));
    return seeOther(`${BREAKFASTS}/${id}`, 'Petit-déj prévu. Vous pouvez inviter.');
  }

  @Get(':id')
  @Render('coach/breakfasts/breakfast')
  async one(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return breakfastPage(form, await this.breakfasts.one(viewer, id), this.clock.now());
  }

  @Get(':id/modifier')
  @Render('coach/breakfasts/form')
  async changePage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return breakfastFormPage(form, (await this.breakfasts.one(viewer, id)).view);
  }

  @Post(':id/modifier')
  @FormPage('/petits-dejs/:id/modifier')
  async change(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() form: BreakfastChangeForm,
  ): Promise<SeeOther> {
    await this.changing.execute(viewer, id, breakfastTyped(form));
    return seeOther(
      `${BREAKFASTS}/${id}`,
      'C’est noté. Si le jour, les heures, le lieu ou le titre changent, les invités le lisent par courriel.',
    );
  }

  @Get(':id/annulation')
  @Render('coach/breakfasts/cancellation')
  async cancelPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const { view } = await this.breakfasts.one(viewer, id);
    const told = {
      label: 'Pourquoi\u00A0?',
      hint: 'Entre collègues. Les invités ne le lisent pas.',
      optional: true,
    };
    const reason = textField(form, 'reason', told);
    return { base: `${BREAKFASTS}/${id}`, heading: view.publicTitle, summary: form.summary(), reason };
  }

  @Post(':id/annulation')
  @FormPage('/petits-dejs/:id/annulation')
  async cancel(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { reason }: CancellationForm,
  ): Promise<SeeOther> {
    await this.cancelling.execute(viewer, id, reason ?? null);
    return seeOther(`${BREAKFASTS}/${id}`, 'Petit-déj annulé. Les invités sont prévenus.');
  }

  @Post(':id/relance')
  @FormPage('/petits-dejs/:id')
  async remind(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    const { reminded } = await this.reminding.execute(viewer, id);
    const told =
      reminded > 0
        ? `${templateWords.count(reminded, 'rappel part', 'rappels partent')}.`
        : 'Chacun a déjà été relancé aujourd’hui.';
    return seeOther(`${BREAKFASTS}/${id}`, told);
  }
}

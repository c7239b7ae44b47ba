import { Body, Controller, Get, HttpCode, Post, Render, UseInterceptors } from '@nestjs/common';
import { type SheetAsked, SheetOf } from '../../../disclosure';
import { type Herself, TheParticipant } from '../../../identity';
import { IntroductionsQuery } from '../../../introductions';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { SheetForm } from '../../papers/cv.form';
import { handOver } from '../../papers/hand-over';
import { sheetPage } from '../../papers/sheet-page.presenter';
import { HelpFooter } from '../help-footer';

const pathOf = (openingId: string) => `/moi/offres/${openingId}`;

/** "Ma feuille": what she takes along when she goes by herself. */
@For('participant')
@UseInterceptors(HelpFooter)
@Controller('moi/offres/:id/feuille')
export class HerSheetController {
  constructor(
    private readonly sheets: SheetOf,
    private readonly introductions: IntroductionsQuery,
  ) {}

  @Get()
  @Render('participant/papers/sheet')
  async page(@TheParticipant() her: Herself, @PathId() openingId: string, @ReturnedForm() form: FormState) {
    return sheetPage(form, await this.sheets.see(her, await this.asked(her, openingId)), pathOf(openingId));
  }

  @Get('page')
  @Render('papers/print')
  async print(@TheParticipant() her: Herself, @PathId() openingId: string) {
    const paper = await this.sheets.see(her, await this.asked(her, openingId));
    return { title: 'Feuille', paper, back: `${pathOf(openingId)}/feuille` };
  }

  @Post()
  @HttpCode(200)
  @FormPage('/moi/offres/:id/feuille')
  async take(@TheParticipant() her: Herself, @PathId() openingId: string, @Body() { form }: SheetForm) {
    const handed = await this.sheets.take(her, await this.asked(her, openingId), form);
    return handOver(handed, `${pathOf(openingId)}/feuille/page`);
  }

  /** @throws NotFound when nothing stands between her and this opening */
  private async asked(her: Herself, openingId: string): Promise<SheetAsked> {
    const { participantId } = her;
    const views = await this.introductions.ofPerson(her, participantId);
    const view = views.find((one) => one.openingId === openingId);
    if (!view) throw new NotFound();
    return { participantId, introductionId: view.id };
  }
}

import { Body, Controller, Get, HttpCode, Post, Render } from '@nestjs/common';
import { type SheetAsked, SheetOf } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { IntroductionsQuery } from '../../../introductions';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { SheetForm } from '../../papers/cv.form';
import { handOver } from '../../papers/hand-over';
import { sheetPage } from '../../papers/sheet-page.presenter';
import { personHeader } from '../people/person-header.presenter';

const READ = { subject: ({ id }: Readonly<Record<string, string>>) => ({ type: 'participant', id: id! }) };
const pathOf = ({ participantId, introductionId }: SheetAsked) =>
  `/personnes/${participantId}/propositions/${introductionId}`;

/** Her sheet for one post, printed by her coach when she has no printer. */
@For('coach', 'lead')
@Controller('personnes/:id/propositions/:introductionId/feuille')
export class SheetController {
  constructor(
    private readonly sheets: SheetOf,
    private readonly introductions: IntroductionsQuery,
    private readonly people: PeopleQuery,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audit('participant.read', READ)
  @Render('coach/papers/sheet')
  async page(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @ReturnedForm() form: FormState,
  ) {
    const asked = await this.asked(viewer, id, introductionId);
    const paper = await this.sheets.see(viewer, asked);
    const header = personHeader(await this.people.file(viewer, id), 'offres', this.clock.today());
    return { header, sheet: sheetPage(form, paper, pathOf(asked)) };
  }

  @Get('page')
  @Audit('participant.read', READ)
  @Render('papers/print')
  async print(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
  ) {
    const asked = await this.asked(viewer, id, introductionId);
    return {
      title: 'Feuille',
      paper: await this.sheets.see(viewer, asked),
      back: `${pathOf(asked)}/feuille`,
    };
  }

  @Post()
  @HttpCode(200)
  @FormPage('/personnes/:id/propositions/:introductionId/feuille')
  async take(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('introductionId') introductionId: string,
    @Body() { form }: SheetForm,
  ) {
    const asked = await this.asked(viewer, id, introductionId);
    return handOver(await this.sheets.take(viewer, asked, form), `${pathOf(asked)}/feuille/page`);
  }

  /** @throws NotFound when it is about somebody else */
  private async asked(viewer: Viewer, participantId: string, introductionId: string): Promise<SheetAsked> {
    const view = await this.introductions.one(viewer, introductionId);
    if (view.participantId !== participantId) throw new NotFound();
    return { participantId, introductionId };
  }
}

import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import {
  ArrangeCover,
  Caseload,
  type Colleague,
  Colleagues,
  DisableAccount,
  HandOverCaseload,
  InviteAgain,
  TheViewer,
  type Viewer,
} from '../../../identity';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { closingPage, colleaguePage, coverPage, relayPage } from './team-page.presenter';
import { ClosingForm, CoverForm, RelayForm } from './team.form';

/** One colleague: her absences, her relay, her account. No file is opened from here. */
@For('lead', 'admin')
@Controller('equipe/:id')
export class ColleagueController {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly caseload: Caseload,
    private readonly disable: DisableAccount,
    private readonly again: InviteAgain,
    private readonly cover: ArrangeCover,
    private readonly handOver: HandOverCaseload,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/equipe/collegue')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string) {
    const sizes = await this.caseload.sizesFor(viewer);
    return colleaguePage(viewer, await this.colleagues.one(viewer, id), sizes.get(id) ?? 0);
  }

  @Get('fermeture')
  @Render('coach/equipe/fermeture')
  async closingPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return closingPage(form, await this.colleagues.one(viewer, id));
  }

  @Post('fermeture')
  @FormPage('/equipe/:id/fermeture')
  async close(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { reason }: ClosingForm,
  ): Promise<SeeOther> {
    await this.disable.execute(viewer, id, reason);
    return seeOther(`/equipe/${id}`, 'Le compte est fermé. Rien de ce qui l’ouvrait ne marche plus.');
  }

  @Post('invitation')
  async inviteAgain(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    await this.again.execute(viewer, id);
    return seeOther(`/equipe/${id}`, 'Une nouvelle invitation part. L’ancien mot de passe ne marche plus.');
  }

  @Get('remplacement')
  @Render('coach/equipe/remplacement')
  async coverPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return coverPage(form, await this.colleagues.one(viewer, id), await this.others(viewer, id));
  }

  @Post('remplacement')
  @FormPage('/equipe/:id/remplacement')
  async arrangeCover(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { colleague, startsOn, endsOn }: CoverForm,
  ): Promise<SeeOther> {
    const cover = { absentCoachId: id, coveringCoachId: colleague, startsOn, endsOn };
    await this.cover.execute(viewer, cover);
    return seeOther(`/equipe/${id}`, 'Le remplacement est noté.');
  }

  @Get('relais')
  @Render('coach/equipe/relais')
  async relayPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const colleague = await this.colleagues.one(viewer, id);
    return relayPage(form, colleague, await this.others(viewer, id), this.clock.today());
  }

  @Post('relais')
  @FormPage('/equipe/:id/relais')
  async passOn(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { colleague, startsOn }: RelayForm,
  ): Promise<SeeOther> {
    await this.handOver.execute(viewer, { fromCoachId: id, toCoachId: colleague, startsOn });
    return seeOther(`/equipe/${id}`, 'Le relais est noté.');
  }

  private async others(viewer: Viewer, id: string): Promise<Colleague[]> {
    const colleagues = await this.colleagues.seenBy(viewer);
    return colleagues.filter((one) => one.id !== id && !one.closed && one.role !== 'admin');
  }
}

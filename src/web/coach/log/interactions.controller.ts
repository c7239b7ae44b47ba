import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { RecordTalk } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import {
  AnnulInteraction,
  clocksFedBy,
  CorrectInteraction,
  EmployerNotFound,
  EmployersQuery,
  InteractionsQuery,
} from '../../../network';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { Programmes } from '../../../programmes';
import { annulmentPage } from './annulment-page.presenter';
import { AnnulmentForm, InteractionForm, TalkedForm } from './interaction.form';
import { interactionFormPage } from './interaction-form.presenter';
import { interactionPage } from './interaction-page.presenter';
import { interactionTyped, underTypedNames } from './typed-interaction';

/** One line of the contact log: what it counts for, and how it is put right. */
@For('coach', 'lead')
@Controller('echanges/:id')
export class InteractionsController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly log: InteractionsQuery,
    private readonly people: PeopleQuery,
    private readonly programmes: Programmes,
    private readonly correcting: CorrectInteraction,
    private readonly annulling: AnnulInteraction,
    private readonly talking: RecordTalk,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/log/interaction')
  async one(@TheViewer() viewer: Viewer, @PathId() id: string) {
    const today = this.clock.today();
    const row = await this.log.one(viewer, id);
    const { market, ...employer } = await this.employerOf(viewer, row.employerId);
    const programme = viewer.territoryId ? await this.programmes.runningIn(viewer.territoryId, today) : null;
    const rule = programme?.rules.firstEmployerContact?.counts ?? null;
    return interactionPage({ row, employer, clocks: clocksFedBy(row, market), rule, viewer, today });
  }

  @Post('parle')
  @FormPage('/echanges/:id')
  async talked(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { participantId }: TalkedForm,
  ): Promise<SeeOther> {
    await this.log.one(viewer, id);
    await this.talking.execute(viewer, participantId);
    return seeOther(`/echanges/${id}`, 'L’échange d’aujourd’hui est noté dans son fil.');
  }

  @Get('corriger')
  @Render('coach/log/form')
  async correctPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const row = await this.log.one(viewer, id);
    this.correcting.refuseUnlessHers(viewer, row);
    const { id: employerId, name } = await this.employerOf(viewer, row.employerId);
    const people = await this.people.caseload(viewer);
    const employer = { id: employerId, name };
    return interactionFormPage(form, { employer, people, open: [], today: this.clock.today(), row });
  }

  @Post('corriger')
  @FormPage('/echanges/:id/corriger')
  async correct(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() form: InteractionForm,
  ): Promise<SeeOther> {
    const details = interactionTyped(form);
    await underTypedNames(() => this.correcting.execute(viewer, id, details));
    return seeOther(`/echanges/${id}`, 'C’est corrigé. Ce qui était écrit avant est gardé.');
  }

  @Get('annulation')
  @Render('coach/log/annulment')
  async annulPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const row = await this.log.one(viewer, id);
    this.annulling.refuseUnlessMay(viewer, row.by.id);
    return annulmentPage(form, row);
  }

  @Post('annulation')
  @FormPage('/echanges/:id/annulation')
  async annul(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { reason }: AnnulmentForm,
  ): Promise<SeeOther> {
    await this.annulling.execute(viewer, id, reason);
    return seeOther(`/echanges/${id}`, 'Cet échange ne compte plus. Il reste lisible, avec votre raison.');
  }

  private async employerOf(viewer: Viewer, employerId: string) {
    const row = await this.employers.one(viewer, employerId);
    if (!row) throw new EmployerNotFound();
    return { id: row.id, name: row.brandName ?? row.name, market: row.market };
  }
}

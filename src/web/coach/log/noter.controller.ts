import { Body, Controller, Get, Post, Query, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import {
  EmployerNotFound,
  EmployersQuery,
  EmployerTasks,
  InteractionsQuery,
  LogInteraction,
  RecordTaskStep,
} from '../../../network';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { InteractionForm, NoterQuery } from './interaction.form';
import { interactionFormPage } from './interaction-form.presenter';
import { noterPage } from './noter-page.presenter';
import { interactionTyped, underTypedNames } from './typed-interaction';

/** "+ Noter": an employer, what happened, and it is kept. */
@For('coach', 'lead')
@Controller()
export class NoterController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly log: InteractionsQuery,
    private readonly tasks: EmployerTasks,
    private readonly people: PeopleQuery,
    private readonly logging: LogInteraction,
    private readonly settling: RecordTaskStep,
    private readonly clock: Clock,
  ) {}

  @Get('noter')
  @Render('coach/log/noter')
  async choose(@TheViewer() viewer: Viewer, @Query() { q }: NoterQuery) {
    const last = await this.log.lastEmployersOf(viewer);
    const found = q ? (await this.employers.list(viewer, { q })).items : null;
    return noterPage({ q: q ?? null, last, found });
  }

  @Get('employeurs/:id/noter')
  @Render('coach/log/form')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const employer = await this.employers.one(viewer, id);
    if (!employer) throw new EmployerNotFound();
    const [people, open] = await Promise.all([this.people.caseload(viewer), this.tasks.openAt(viewer, id)]);
    const named = { id, name: employer.brandName ?? employer.name };
    return interactionFormPage(form, { employer: named, people, open, today: this.clock.today(), row: null });
  }

  @Post('employeurs/:id/noter')
  @FormPage('/employeurs/:id/noter')
  async note(
    @TheViewer() viewer: Viewer,
    @PathId() employerId: string,
    @Body() form: InteractionForm,
  ): Promise<SeeOther> {
    const details = interactionTyped(form);
    const { id } = await underTypedNames(() => this.logging.execute(viewer, employerId, details));
    for (const task of form.settled ?? []) await this.settling.execute(viewer, task, { kind: 'done' });
    return seeOther(`/echanges/${id}`, 'C’est noté.');
  }
}

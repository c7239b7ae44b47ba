import { Body, Controller, Get, Post, Query, Render, UseFilters } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import {
  AgreeOnCap,
  EmployerContacts,
  EmployerKin,
  EmployerNotFound,
  type EmployerRow,
  EmployersInView,
  EmployersQuery,
  MonthlyCaps,
  RegisterEmployer,
  RestEmployer,
  WakeEmployer,
} from '../../../network';
import { OpeningsQuery } from '../../../openings';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { Communes } from '../../../reference';
import { newEmployerPage, restPage } from './employer-form.presenter';
import { employerPage } from './employer-page.presenter';
import { EmployerMoved, LeadToEmployer } from './employer-moved.filter';
import { CapForm, EmployerForm, EmployersSearch, RestForm } from './employer.form';
import { employersPage } from './employers-page.presenter';
import { detailsTyped } from './typed-employer';
import { WhatHappened } from './what-happened';

/** The network: employers to find, to add, and to leave in peace. */
@For('coach', 'lead')
@Controller('employeurs')
export class EmployersController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly view: EmployersInView,
    private readonly happened: WhatHappened,
    private readonly contacts: EmployerContacts,
    private readonly openings: OpeningsQuery,
    private readonly communes: Communes,
    private readonly registering: RegisterEmployer,
    private readonly resting: RestEmployer,
    private readonly waking: WakeEmployer,
    private readonly caps: MonthlyCaps,
    private readonly agreeing: AgreeOnCap,
    private readonly clock: Clock,
    private readonly kin: EmployerKin,
  ) {}

  @Get()
  @Render('coach/employers/list')
  async list(@TheViewer() viewer: Viewer, @Query() search: EmployersSearch) {
    const found = await this.view.list(viewer, {
      stage: search.stage ?? undefined,
      asks: search.asks ?? undefined,
      ownerId: search.owner === 'me' ? viewer.accountId : undefined,
      q: search.q ?? undefined,
      sector: search.sector ?? undefined,
      kind: search.kind ?? undefined,
      market: search.market ?? undefined,
      page: search.page ?? 1,
    });
    return employersPage(search, found, this.clock.today());
  }

  @Get('nouveau')
  @Render('coach/employers/new')
  newPage(@ReturnedForm() form: FormState) {
    return newEmployerPage(form);
  }

  @Post('nouveau')
  @FormPage('/employeurs/nouveau')
  async register(@TheViewer() viewer: Viewer, @Body() form: EmployerForm): Promise<SeeOther> {
    const { id } = await this.registering.execute(viewer, detailsTyped(form, this.communes));
    return seeOther(`/employeurs/${id}`, 'Employeur ajouté.');
  }

  @Get(':id')
  @UseFilters(LeadToEmployer)
  @Render('coach/employers/employer')
  async one(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const row = await this.foundOrMoved(viewer, id);
    const [openings, contacts, happened, reached, alike, sites, merged] = await Promise.all([
      this.openings.list(viewer, { employerId: id }),
      this.contacts.of(viewer, id),
      this.happened.with(viewer, id),
      this.caps.reachedBy(row),
      this.kin.alike(viewer, id),
      this.kin.sites(viewer, id),
      this.kin.merged(id),
    ]);
    return employerPage(form, { row, openings, contacts, happened, reached, alike, sites, merged });
  }

  @Post(':id/sollicitations')
  @FormPage('/employeurs/:id')
  async agree(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { monthlyCap }: CapForm,
  ): Promise<SeeOther> {
    await this.agreeing.execute(viewer, id, monthlyCap ?? null);
    return seeOther(`/employeurs/${id}#sollicitations`, 'C’est noté.');
  }

  @Get(':id/pause')
  @Render('coach/employers/rest')
  async restPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return restPage(form, await this.found(viewer, id));
  }

  @Post(':id/pause')
  @FormPage('/employeurs/:id/pause')
  async rest(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { kind, until, reason }: RestForm,
  ): Promise<SeeOther> {
    await this.resting.execute(viewer, id, { kind, reason, until: until ?? undefined });
    return seeOther(`/employeurs/${id}`, 'C’est noté. Ses offres ne sont plus proposées pendant ce temps.');
  }

  @Post(':id/reprise')
  async wake(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    await this.waking.execute(viewer, id);
    return seeOther(`/employeurs/${id}`, 'La pause est finie. Ses offres sont de nouveau proposées.');
  }

  /** Where an employer was that became one with another, that one stands. */
  private async foundOrMoved(viewer: Viewer, id: string): Promise<EmployerRow> {
    const row = await this.employers.one(viewer, id);
    if (row) return row;
    const now = await this.kin.nowAt(id);
    if (now && (await this.employers.one(viewer, now))) throw new EmployerMoved(`/employeurs/${now}`);
    throw new EmployerNotFound();
  }

  private async found(viewer: Viewer, id: string): Promise<EmployerRow> {
    const row = await this.employers.one(viewer, id);
    if (!row) throw new EmployerNotFound();
    return row;
  }
}

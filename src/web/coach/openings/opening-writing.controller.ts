import { Body, Controller, Get, Post, Query, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import {
  ChangeOpening,
  ConfirmOpening,
  CloseOpening,
  OpeningNotFound,
  type OpeningRow,
  OpeningsQuery,
  PublishOpening,
  RegisterOpening,
} from '../../../openings';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { Occupations } from '../../../reference';
import { closurePage, openingFormPage } from './opening-form.presenter';
import { ClosureForm, NewOpeningQuery, OpeningForm } from './opening.form';
import { TypedOpening } from './typed-opening';

/** Offers to write down, correct, publish and close. */
@For('coach', 'lead')
@Controller('offres')
export class OpeningWritingController {
  constructor(
    private readonly openings: OpeningsQuery,
    private readonly employers: EmployersQuery,
    private readonly occupations: Occupations,
    private readonly typed: TypedOpening,
    private readonly registering: RegisterOpening,
    private readonly changing: ChangeOpening,
    private readonly publishing: PublishOpening,
    private readonly closing: CloseOpening,
    private readonly confirming: ConfirmOpening,
  ) {}

  @Get('nouvelle')
  @Render('coach/openings/form')
  async newPage(
    @TheViewer() viewer: Viewer,
    @ReturnedForm() form: FormState,
    @Query() { employeur }: NewOpeningQuery,
  ) {
    const found = employeur ? await this.employers.one(viewer, employeur) : null;
    const employer = found && { id: found.id, name: found.brandName ?? found.name };
    return openingFormPage(form, { row: null, occupation: null, employer });
  }

  @Post('nouvelle')
  @FormPage('/offres/nouvelle')
  async register(@TheViewer() viewer: Viewer, @Body() form: OpeningForm): Promise<SeeOther> {
    const { id } = await this.registering.execute(viewer, await this.typed.detailsOf(viewer, form, null));
    return seeOther(`/offres/${id}`, 'Offre ajoutée. Personne ne la voit tant qu’elle n’est pas publiée.');
  }

  @Get(':id/modifier')
  @Render('coach/openings/form')
  async changePage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const row = await this.found(viewer, id);
    const occupation = row.occupation ? this.occupations.find(row.occupation) : null;
    return openingFormPage(form, { row, occupation: occupation?.title ?? null, employer: null });
  }

  @Post(':id/modifier')
  @FormPage('/offres/:id/modifier')
  async change(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() form: OpeningForm,
  ): Promise<SeeOther> {
    const row = await this.found(viewer, id);
    await this.changing.execute(viewer, id, await this.typed.detailsOf(viewer, form, row));
    return seeOther(`/offres/${id}`, 'Offre enregistrée.');
  }

  @Post(':id/publication')
  @FormPage('/offres/:id')
  async publish(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    await this.publishing.execute(viewer, id);
    return seeOther(`/offres/${id}`, 'Offre publiée. Elle peut être proposée dès maintenant.');
  }

  @Post(':id/encore-ouverte')
  @FormPage('/offres/:id')
  async confirm(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    await this.confirming.execute(viewer, id);
    return seeOther(`/offres/${id}`, 'C’est noté\u00A0: l’offre est toujours ouverte.');
  }

  @Get(':id/fermeture')
  @Render('coach/openings/closure')
  async closurePage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return closurePage(form, await this.found(viewer, id));
  }

  @Post(':id/fermeture')
  @FormPage('/offres/:id/fermeture')
  async close(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { reason, note }: ClosureForm,
  ): Promise<SeeOther> {
    await this.closing.execute(viewer, id, reason, note ?? undefined);
    return seeOther(`/offres/${id}`, 'Offre retirée. Elle n’est plus proposée.');
  }

  private async found(viewer: Viewer, id: string): Promise<OpeningRow> {
    const row = await this.openings.one(viewer, id);
    if (!row) throw new OpeningNotFound();
    return row;
  }
}

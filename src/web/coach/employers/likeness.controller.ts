import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import {
  EmployerContacts,
  EmployerNotFound,
  EmployersQuery,
  type MergeChoices,
  MergeEmployers,
  SettleLikeness,
} from '../../../network';
import { OpeningsQuery } from '../../../openings';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { MergeForm } from './likeness.form';
import { type ComparedEmployer, likenessPage } from './likeness-page.presenter';

/** Two employers that may be one: a coach compares them, and says. */
@For('coach', 'lead')
@Controller('employeurs/:id')
export class LikenessController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly contacts: EmployerContacts,
    private readonly openings: OpeningsQuery,
    private readonly merging: MergeEmployers,
    private readonly settling: SettleLikeness,
  ) {}

  @Get('ressemble/:otherId')
  @Render('coach/employers/likeness')
  async page(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('otherId') otherId: string,
    @ReturnedForm() form: FormState,
  ) {
    if (id === otherId) throw new EmployerNotFound();
    return likenessPage(form, await this.compared(viewer, id), await this.compared(viewer, otherId));
  }

  @Post('reunion/:otherId')
  @FormPage('/employeurs/:id/ressemble/:otherId')
  async merge(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('otherId') otherId: string,
    @Body() form: MergeForm,
  ): Promise<SeeOther> {
    const { name, brandName, siret, kind, market, naf, sizeBand, address, place, website, monthlyCap } = form;
    const said = { name, brandName, siret, kind, market, naf, sizeBand, address, place, website, monthlyCap };
    const choices = Object.fromEntries(Object.entries(said).filter(([, side]) => side)) as MergeChoices;
    await this.merging.execute(viewer, { keptId: id, absorbedId: otherId }, choices);
    return seeOther(`/employeurs/${id}`, 'C’est réuni. Rien n’est perdu : tout est sur cette page.');
  }

  @Post('distinction/:otherId')
  async tellApart(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('otherId') otherId: string,
  ): Promise<SeeOther> {
    await this.settling.execute(viewer, id, otherId);
    return seeOther(`/employeurs/${id}`, 'C’est noté : ce sont deux employeurs.');
  }

  private async compared(viewer: Viewer, id: string): Promise<ComparedEmployer> {
    const row = await this.employers.one(viewer, id);
    if (!row) throw new EmployerNotFound();
    const [openings, contacts] = await Promise.all([
      this.openings.list(viewer, { employerId: id }),
      this.contacts.of(viewer, id),
    ]);
    return { row, openings: openings.total, contacts: contacts.length };
  }
}

import { Body, Controller, Get, Post, Query, Render } from '@nestjs/common';
import { AgreeToPaper, DisclosureQuery, isImmersion, keptFromPaper } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import { type OpeningRow, OpeningsQuery } from '../../../openings';
import { PeopleQuery } from '../../../people';
import { PlacementsQuery, RecordPlacement } from '../../../placements';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import { InvalidInput } from '../../../platform/http/field-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { employerNamed } from '../../names/employer-named';
import { ImmersionForm, ImmersionQuery } from './immersion.form';
import { immersionsPage } from './immersions-page.presenter';
import { paperPage } from './paper-page.presenter';

const READ = { subject: ({ id }: Readonly<Record<string, string>>) => ({ type: 'participant', id: id! }) };

/** A few days at an employer's: what the paper tells before, and what is remembered after. */
@For('coach', 'lead')
@Controller('personnes/:id/immersions')
export class ImmersionsController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly placements: PlacementsQuery,
    private readonly recording: RecordPlacement,
    private readonly employers: EmployersQuery,
    private readonly openings: OpeningsQuery,
    private readonly disclosure: DisclosureQuery,
    private readonly agreeing: AgreeToPaper,
  ) {}

  @Get()
  @Audit('participant.read', READ)
  @Render('coach/immersions/list')
  async list(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Query() { offre }: ImmersionQuery,
    @ReturnedForm() form: FormState,
  ) {
    const file = await this.people.file(viewer, id);
    const immersions = await this.placements.immersions(viewer, id);
    const hosts = [...new Set(immersions.map(({ employerId }) => employerId))];
    const { items: openings } = await this.openings.list(viewer, { kind: 'immersion', state: 'published' });
    const opening = offre ? await this.openings.one(viewer, offre) : null;
    return immersionsPage(form, {
      file,
      immersions,
      openings,
      names: await this.employers.names(viewer, hosts),
      left: await this.placements.allowances(viewer, id),
      from: opening && { openingId: opening.id, employer: opening.employerName },
    });
  }

  @Post()
  @FormPage('/personnes/:id/immersions')
  async record(
    @TheViewer() viewer: Viewer,
    @PathId() participantId: string,
    @Body() { employer, opening, startsOn, endsOn, renews }: ImmersionForm,
  ): Promise<SeeOther> {
    await this.people.territoryOf(viewer, participantId);
    const named = await employerNamed(this.employers, viewer, employer);
    if (!('id' in named)) throw new InvalidInput([{ field: 'employer', message: named.complaint }]);
    await this.recording.execute(viewer, {
      participantId,
      employerId: named.id,
      openingId: opening ?? undefined,
      contract: 'pmsmp',
      startsOn,
      endsOn,
      renews: renews ?? undefined,
    });
    return seeOther(`/personnes/${participantId}/immersions`, 'L’immersion est notée.');
  }

  @Get(':openingId')
  @Audit('participant.read', READ)
  @Render('coach/immersions/paper')
  async paper(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('openingId') openingId: string,
    @ReturnedForm() form: FormState,
  ) {
    const file = await this.people.file(viewer, id);
    const row = await this.found(viewer, openingId);
    const silent = await this.disclosure.silenceTowards(viewer, id, towards(row));
    const allowance = row.employerId ? await this.placements.allowanceAt(viewer, id, row.employerId) : null;
    return paperPage(form, { file, row, kept: keptFromPaper(silent), allowance });
  }

  @Post(':openingId/accord')
  @FormPage('/personnes/:id/immersions/:openingId')
  async agree(
    @TheViewer() viewer: Viewer,
    @PathId() participantId: string,
    @PathId('openingId') openingId: string,
  ): Promise<SeeOther> {
    await this.people.territoryOf(viewer, participantId);
    const row = await this.found(viewer, openingId);
    await this.agreeing.execute(viewer, { participantId, ...towards(row) });
    const said = 'Son choix est noté, pour cette immersion seulement. Vous pouvez la proposer.';
    return seeOther(`/personnes/${participantId}/immersions/${openingId}`, said);
  }

  /** @throws NotFound when it is out of reach, or no immersion */
  private async found(viewer: Viewer, openingId: string): Promise<OpeningRow> {
    const row = await this.openings.one(viewer, openingId);
    if (!row || !isImmersion(row)) throw new NotFound();
    return row;
  }
}

function towards({ id: openingId, employerId }: OpeningRow) {
  return { openingId, employerId };
}

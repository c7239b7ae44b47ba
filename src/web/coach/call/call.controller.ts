import { Controller, Get, Query, Render } from '@nestjs/common';
import { CallBriefs } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { type EmployerRow, EmployersQuery } from '../../../network';
import { PeopleQuery } from '../../../people';
import { For } from '../../../platform/http/access';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { shippedTalkGuide } from '../../../reference';
import { employerNamed } from '../../names/employer-named';
import { CallQuery } from './call.form';
import { callForm } from './call-form.presenter';
import { callPage } from './call-page.presenter';

/** What may be said of somebody on a call to an employer of the network, before there is any offer. */
@For('coach', 'lead')
@Controller('personnes/:id/discretion/appel')
export class CallController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly employers: EmployersQuery,
    private readonly briefs: CallBriefs,
  ) {}

  @Get()
  @Audit('disclosure.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/call/call')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @Query() { employeur, moment }: CallQuery) {
    const file = await this.people.file(viewer, id);
    const found = employeur ? await this.found(viewer, employeur) : { complaint: null };
    if (!('employer' in found)) {
      const typed = { employer: employeur ?? '', moment: moment ?? 'before_contact' };
      return { ask: callForm(file, typed, found.complaint), brief: null };
    }
    const { employer } = found;
    const brief = await this.briefs.of(viewer, id, {
      audience: { employerId: employer.id, openingId: null },
      moment: moment ?? 'before_contact',
      employerKind: employer.kind,
    });
    const page = callPage({
      person: { id, name: file.participant.name },
      employer: employer.brandName ?? employer.name,
      brief,
      guide: shippedTalkGuide(),
      back: { href: `/personnes/${id}/discretion`, label: 'Ce que l’employeur peut savoir' },
    });
    return { ask: null, brief: page };
  }

  private async found(
    viewer: Viewer,
    typed: string,
  ): Promise<{ employer: EmployerRow } | { complaint: string }> {
    const named = ID.test(typed) ? { id: typed } : await employerNamed(this.employers, viewer, typed);
    if (!('id' in named)) return named;
    const employer = await this.employers.one(viewer, named.id);
    return employer ? { employer } : { complaint: 'Cet employeur est introuvable.' };
  }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

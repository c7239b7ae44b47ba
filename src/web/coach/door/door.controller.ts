import { Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployerContacts, EmployerNotFound, EmployersQuery } from '../../../network';
import { GiveDoor, HeardToday } from '../../../openings';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { givenDoorPage } from './given-door-page.presenter';

const ITS_PAGE = '/employeurs/:id/interlocuteurs/:contactId/lien';

/** Giving somebody at an employer his link: shown, printed, sent, taken back. */
@For('coach', 'lead')
@Controller('employeurs')
export class GivenDoorController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly contacts: EmployerContacts,
    private readonly giving: GiveDoor,
    private readonly heard: HeardToday,
  ) {}

  @Get(':id/interlocuteurs/:contactId/lien')
  @Render('coach/door/given')
  async page(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('contactId') contactId: string,
    @ReturnedForm() form: FormState,
  ) {
    const employer = await this.employers.one(viewer, id);
    if (!employer) throw new EmployerNotFound();
    const contact = await this.contacts.one(viewer, id, contactId);
    return givenDoorPage(form, { employer, contact, door: await this.giving.given(viewer, id, contactId) });
  }

  @Post(':id/interlocuteurs/:contactId/lien')
  @FormPage(ITS_PAGE)
  async give(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('contactId') contactId: string,
  ): Promise<SeeOther> {
    await this.giving.execute(viewer, id, contactId);
    return seeOther(pathOf(id, contactId), 'Le lien est prêt. Son code ouvre pendant un mois.');
  }

  @Post(':id/interlocuteurs/:contactId/lien/courriel')
  @FormPage(ITS_PAGE)
  async send(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('contactId') contactId: string,
  ): Promise<SeeOther> {
    await this.giving.send(viewer, id, contactId);
    return seeOther(pathOf(id, contactId), 'Le lien part par courriel.');
  }

  @Post(':id/interlocuteurs/:contactId/lien/retrait')
  @FormPage(ITS_PAGE)
  async takeBack(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('contactId') contactId: string,
  ): Promise<SeeOther> {
    await this.giving.takeBack(viewer, id, contactId);
    return seeOther(pathOf(id, contactId), 'Ce lien n’ouvre plus rien.');
  }

  @Post('appels/:id/fait')
  async called(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    await this.heard.called(viewer, id);
    return seeOther('/aujourd-hui', 'C’est noté\u00A0: vous avez appelé.');
  }
}

function pathOf(id: string, contactId: string): string {
  return `/employeurs/${id}/interlocuteurs/${contactId}/lien`;
}

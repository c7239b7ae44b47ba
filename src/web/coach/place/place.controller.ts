import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery, PlaceConfidants } from '../../../people';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId, Uuid } from '../../../platform/http/validation';
import { placePage } from './place-page.presenter';

/** A colleague to be named. */
export class ConfidantForm {
  @Uuid() account: string;
}

/** Who may read her place while it is secret: a page that only those who are named find. */
@For('coach', 'lead')
@Controller('personnes/:id/adresse')
export class PlaceController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly confidants: PlaceConfidants,
  ) {}

  @Get()
  @Audit('place.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/place/place')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const secret = await this.confidants.of(viewer, id);
    return placePage(form, await this.people.file(viewer, id), secret);
  }

  @Post()
  @FormPage('/personnes/:id/adresse')
  async name(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { account }: ConfidantForm,
  ): Promise<SeeOther> {
    await this.confidants.name(viewer, id, account);
    return seeOther(
      `/personnes/${id}/adresse`,
      'Cette personne de l’équipe peut maintenant lire son adresse.',
    );
  }
}

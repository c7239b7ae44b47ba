import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { CheckRequest, type RequestToCheck } from '../../../openings';
import { Config } from '../../../platform/config/config';
import { For } from '../../../platform/http/access';
import { type FormState, textField } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId, Text } from '../../../platform/http/validation';
import { qrCode } from '../../../platform/views/qr-code';

export class AcceptForm {
  @Text({ max: 20 }) siret: string;
}

/** Employers nobody knows yet: checked by a coach, who has their number and a Siret to ask for. */
@For('coach', 'lead')
@Controller()
export class RequestsController {
  constructor(
    private readonly checking: CheckRequest,
    private readonly config: Config,
  ) {}

  @Get('affiche')
  @Render('coach/door/flyer')
  flyer() {
    const url = `${this.config.baseUrl}/proposer-un-poste`;
    return { url, qr: qrCode(url) };
  }

  @Get('employeurs/demandes/:id')
  @Render('coach/door/request')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return requestPage(form, await this.checking.one(viewer, id));
  }

  @Post('employeurs/demandes/:id/acceptation')
  @FormPage('/employeurs/demandes/:id')
  async accept(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { siret }: AcceptForm,
  ): Promise<SeeOther> {
    const { openingId } = await this.checking.accept(viewer, id, siret.replace(/\s/g, ''));
    return seeOther(
      `/offres/${openingId}`,
      'Employeur ajouté, avec son offre en brouillon\u00A0: relisez-la avant de la publier.',
    );
  }

  @Post('employeurs/demandes/:id/refus')
  @FormPage('/employeurs/demandes/:id')
  async decline(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    await this.checking.decline(viewer, id);
    return seeOther('/aujourd-hui', 'C’est noté\u00A0: cette demande est écartée.');
  }
}

function requestPage(form: FormState, { id, company, contact, phone, email, post, at }: RequestToCheck) {
  return {
    id,
    company,
    at,
    summary: form.summary(),
    facts: [
      { term: 'Interlocuteur', words: contact },
      { term: 'Téléphone', words: phone },
      ...(email ? [{ term: 'Adresse e-mail', words: email }] : []),
      { term: 'Poste', words: post.work },
      { term: 'Lieu', words: post.place.commune ?? '' },
    ],
    siret: textField(form, 'siret', {
      label: 'Siret',
      hint: '14 chiffres, demandés au téléphone et vérifiés.',
      inputmode: 'numeric',
    }),
  };
}

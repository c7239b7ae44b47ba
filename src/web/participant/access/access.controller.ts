import { Body, Controller, Get, Post, Query, Render, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { HerAccess, type Herself, TheParticipant } from '../../../identity';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { localPath } from '../../../platform/http/local-path';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { Sessions } from '../../../platform/sessions/sessions';
import { ReturnQuery } from '../entrance/entrance.form';
import { HelpFooter } from '../help-footer';
import { accessPage, proofPage } from './access-page.presenter';
import { NewDigitsForm, ProofForm } from './access.form';

/** Her own access: the devices she is signed in on, her digits, and who gave her a card when. */
@For('participant')
@UseInterceptors(HelpFooter)
@Controller('moi')
export class AccessController {
  constructor(
    private readonly access: HerAccess,
    private readonly sessions: Sessions,
  ) {}

  @Get('acces')
  @Render('participant/access/access')
  async page(@TheParticipant() her: Herself, @ReturnedForm() form: FormState, @Req() request: Request) {
    return accessPage(form, {
      devices: await this.sessions.list(ownerOf(her)),
      hereId: (await this.sessions.of(request))?.id ?? null,
      given: await this.access.given(her),
    });
  }

  @Post('acces/appareils/:id/fin')
  async endDevice(@TheParticipant() her: Herself, @PathId() id: string): Promise<SeeOther> {
    await this.sessions.end(id, ownerOf(her));
    return seeOther('/moi/acces', 'Cet appareil ne vous connaît plus.');
  }

  @Post('acces/chiffres')
  @FormPage('/moi/acces')
  async changeDigits(
    @TheParticipant() her: Herself,
    @Body() { pinNow, pin, pinAgain }: NewDigitsForm,
    @Req() request: Request,
  ): Promise<SeeOther> {
    await this.access.changeDigits(her, pinNow, { digits: pin, again: pinAgain }, request);
    return seeOther('/moi/acces', 'Vos nouveaux chiffres marchent dès maintenant.');
  }

  @Get('chiffres')
  @Render('participant/access/proof')
  proofPage(@ReturnedForm() form: FormState, @Query() { retour }: ReturnQuery) {
    return proofPage(form, localPath(retour, ''));
  }

  @Post('chiffres')
  @FormPage('/moi/chiffres')
  async prove(
    @TheParticipant() her: Herself,
    @Body() { pin, retour }: ProofForm,
    @Req() request: Request,
  ): Promise<SeeOther> {
    await this.access.prove(her, pin, request);
    return seeOther(localPath(retour, '/moi'));
  }
}

function ownerOf({ participantId }: Herself) {
  return { kind: 'participant', id: participantId } as const;
}

import { Body, Controller, Get, HttpCode, Post, Render, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ChangeSecondFactor, TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { Sessions } from '../../../platform/sessions/sessions';
import { recoveryCodesPage } from '../sign-in/sign-in-page.presenter';
import { accountPage, newTelephonePage } from './account-page.presenter';
import { NewTelephoneForm, ProofForm } from './account.form';

/** One's own account: where it is signed in, and the telephone that gives its codes. */
@For('coach', 'lead', 'admin')
@Controller('compte')
export class AccountController {
  constructor(
    private readonly sessions: Sessions,
    private readonly factor: ChangeSecondFactor,
  ) {}

  @Get()
  @Render('public/compte')
  async page(@TheViewer() viewer: Viewer, @ReturnedForm() form: FormState, @Req() request: Request) {
    return accountPage(form, viewer, {
      devices: await this.sessions.list(ownerOf(viewer)),
      hereId: (await this.sessions.of(request))?.id ?? null,
      codesLeft: await this.factor.recoveryCodesLeft(viewer),
    });
  }

  @Post('appareils/:id/fin')
  async endDevice(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    await this.sessions.end(id, ownerOf(viewer));
    return seeOther('/compte', 'Cet appareil est déconnecté.');
  }

  @Post('telephone')
  @FormPage('/compte')
  async beginTelephone(@TheViewer() viewer: Viewer, @Body() { password }: ProofForm): Promise<SeeOther> {
    await this.factor.begin(viewer, password);
    return seeOther('/compte/telephone');
  }

  @Get('telephone')
  @Render('public/compte-telephone')
  async telephonePage(@TheViewer() viewer: Viewer, @ReturnedForm() form: FormState) {
    return newTelephonePage(form, await this.factor.enrolmentOf(viewer));
  }

  /** Answers a page, not a redirection: the codes it shows are kept nowhere else. */
  @Post('telephone/code')
  @HttpCode(200)
  @FormPage('/compte/telephone')
  @Render('public/codes-de-secours')
  async confirmTelephone(
    @TheViewer() viewer: Viewer,
    @Body() { code }: NewTelephoneForm,
    @Req() request: Request,
  ) {
    return recoveryCodesPage(await this.factor.confirm(viewer, code, request), '/compte');
  }

  @Post('codes-de-secours')
  @HttpCode(200)
  @FormPage('/compte')
  @Render('public/codes-de-secours')
  async renewCodes(@TheViewer() viewer: Viewer, @Body() { password }: ProofForm) {
    return recoveryCodesPage(await this.factor.renewRecoveryCodes(viewer, password), '/compte');
  }
}

function ownerOf(viewer: Viewer) {
  return { kind: 'account', id: viewer.accountId } as const;
}

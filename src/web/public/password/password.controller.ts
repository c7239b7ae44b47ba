import { Body, Controller, Get, Param, Post, Render } from '@nestjs/common';
import { AskPasswordReset, LinkNoLongerWorks, SetPassword } from '../../../identity';
import { Open } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { forgottenPage, newPasswordPage } from './password-page.presenter';
import { ForgottenForm, NewPasswordForm } from './password.form';

const SENT =
  'Si cette adresse a un compte, un message vient de partir. Son lien marche pendant une heure. Regardez aussi dans les indésirables.';

/** Choosing a password through a link. Opening the page uses nothing up: mail scanners open links too. */
@Open()
@Controller('mot-de-passe')
export class PasswordController {
  constructor(
    private readonly ask: AskPasswordReset,
    private readonly set: SetPassword,
  ) {}

  @Get('oubli')
  @Render('public/mot-de-passe-oubli')
  forgottenPage(@ReturnedForm() form: FormState) {
    return forgottenPage(form);
  }

  @Post('oubli')
  @FormPage('/mot-de-passe/oubli')
  async forgotten(@Body() { email }: ForgottenForm): Promise<SeeOther> {
    await this.ask.execute(email);
    return seeOther('/mot-de-passe/oubli', { kind: 'info', text: SENT });
  }

  @Get(':token')
  @Render('public/mot-de-passe')
  async page(@Param('token') token: string, @ReturnedForm() form: FormState) {
    const holder = await this.set.holderOf(token).catch((error: unknown) => {
      if (error instanceof LinkNoLongerWorks) return null;
      throw error;
    });
    return newPasswordPage(form, holder);
  }

  @Post(':token')
  @FormPage('/mot-de-passe/:token')
  async choose(@Param('token') token: string, @Body() { password }: NewPasswordForm): Promise<SeeOther> {
    await this.set.execute(token, password);
    return seeOther('/connexion', 'Votre mot de passe est enregistré. Connectez-vous pour continuer.');
  }
}

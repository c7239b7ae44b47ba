import { Body, Controller, Get, HttpCode, Post, Query, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPrincipal, Open, type Principal } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { localPath } from '../../../platform/http/local-path';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { SessionCookies } from '../../../platform/sessions/session-cookies';
import { Sessions } from '../../../platform/sessions/sessions';
import { SignIn } from '../../../identity';
import { codePage, firstCodePage, recoveryCodesPage, signInPage } from './sign-in-page.presenter';
import { CodeForm, ReturnQuery, SignInForm } from './sign-in.form';

/** Signing in, in two steps, and leaving. */
@Open()
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly cookies: SessionCookies,
  ) {}

  @Get('connexion')
  @Render('public/connexion')
  page(@ReturnedForm() form: FormState, @Query() { retour }: ReturnQuery) {
    return signInPage(form, localPath(retour, ''));
  }

  @Post('connexion')
  @FormPage('/connexion')
  async password(
    @Body() form: SignInForm,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeeOther> {
    const step = await this.signIn.withPassword(form, this.cookies.holderFor(request, response));
    return seeOther(withReturn(step === 'code' ? '/connexion/code' : '/connexion/premier-code', form.retour));
  }

  @Get('connexion/code')
  @Render('public/connexion-code')
  codePage(@ReturnedForm() form: FormState, @Query() { retour, papier }: ReturnQuery) {
    return codePage(form, { retour: localPath(retour, ''), paper: Boolean(papier) });
  }

  @Post('connexion/code')
  @FormPage('/connexion/code')
  async code(
    @Body() { code, partage, retour }: CodeForm,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeeOther> {
    const typed = { code, sharedDevice: partage === true };
    await this.signIn.withCode(typed, this.cookies.holderFor(request, response), { request, response });
    return seeOther(localPath(retour, '/'));
  }

  @Get('connexion/premier-code')
  @Render('public/connexion-premier-code')
  async firstCodePage(
    @ReturnedForm() form: FormState,
    @Query() { retour }: ReturnQuery,
    @Req() request: Request,
  ) {
    const enrolment = await this.signIn.enrolmentFor(this.cookies.holderOf(request));
    return firstCodePage(form, localPath(retour, ''), enrolment);
  }

  /** Answers a page, not a redirection: the codes it shows are kept nowhere else. */
  @Post('connexion/premier-code')
  @HttpCode(200)
  @FormPage('/connexion/premier-code')
  @Render('public/codes-de-secours')
  async firstCode(
    @Body() { code, partage, retour }: CodeForm,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const typed = { code, sharedDevice: partage === true };
    const holder = this.cookies.holderFor(request, response);
    const codes = await this.signIn.withFirstCode(typed, holder, { request, response });
    return recoveryCodesPage(codes, localPath(retour, '/'));
  }

  @Get('deconnexion')
  @Render('public/deconnexion')
  leavingPage() {
    return {};
  }

  @Post('deconnexion')
  async leave(
    @CurrentPrincipal() principal: Principal | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeeOther> {
    await this.sessions.signOut({ request, response });
    return seeOther(principal?.roles.includes('participant') ? '/entrer' : '/connexion');
  }
}

function withReturn(path: string, retour: string | null | undefined): string {
  const back = localPath(retour, '');
  return back ? `${path}?retour=${encodeURIComponent(back)}` : path;
}

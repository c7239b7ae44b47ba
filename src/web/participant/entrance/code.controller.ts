import { Body, Controller, Get, Post, Query, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { EnterWithCard, SomebodyElsesDevice } from '../../../identity';
import { CurrentPrincipal, Open, type Principal } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { localPath } from '../../../platform/http/local-path';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { isAtWork } from './card.controller';
import { codePage } from './entrance-page.presenter';
import { CodeForm, ReturnQuery } from './entrance.form';

/** Her entrance when there is nothing to scan with: the code printed on her card, and her digits. */
@Open()
@Controller('entrer')
export class CodeController {
  constructor(private readonly entering: EnterWithCard) {}

  @Get()
  @Render('participant/entrance/code')
  page(@ReturnedForm() form: FormState, @Query() { retour }: ReturnQuery) {
    return codePage(form, localPath(retour, ''));
  }

  /** With the six digits of a first time, she goes on to choose her own. */
  @Post()
  @FormPage('/entrer')
  async enter(
    @Body() { card, pin, mine, retour }: CodeForm,
    @CurrentPrincipal() principal: Principal | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeeOther> {
    if (isAtWork(principal)) throw new SomebodyElsesDevice();
    const typed = { code: card, digits: pin, ownDevice: mine === true };
    const first = await this.entering.withCode(typed, { request, response });
    return seeOther(first ? `/p/${first}` : localPath(retour, '/moi'));
  }
}

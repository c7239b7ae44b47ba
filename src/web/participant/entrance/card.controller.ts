import { Body, Controller, Get, Param, Post, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CardNoLongerWorks, EnterWithCard, SomebodyElsesDevice } from '../../../identity';
import { CurrentPrincipal, Open, type Principal } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { type CardPage, cardPage } from './entrance-page.presenter';
import { CardForm } from './entrance.form';

/** The link in a card's QR code. Opening it changes nothing; its button lets in whoever proves the card is hers. */
@Open()
@Controller('p')
export class CardController {
  constructor(private readonly entering: EnterWithCard) {}

  @Get(':token')
  @Render('participant/entrance/card')
  async page(
    @Param('token') token: string,
    @ReturnedForm() form: FormState,
    @CurrentPrincipal() principal: Principal | null,
    @Res({ passthrough: true }) response: Response,
  ) {
    const page = await this.pageBehind(token, principal);
    if (page === 'inside') return seeOther('/moi');
    if (page === 'ended') response.status(404);
    return cardPage(form, page);
  }

  @Post(':token')
  @FormPage('/p/:token')
  async enter(
    @Param('token') token: string,
    @Body() { pin, pinAgain, mine }: CardForm,
    @CurrentPrincipal() principal: Principal | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeeOther> {
    if (isAtWork(principal)) throw new SomebodyElsesDevice();
    const exchange = { request, response };
    if ((await this.entering.doorOf(token, null)) === 'type') {
      await this.entering.withLink(token, pin, mine === true, exchange);
    } else {
      const chosen = { digits: pin, again: pinAgain ?? '' };
      await this.entering.choose(token, chosen, mine === true, exchange);
    }
    return seeOther('/moi');
  }

  private async pageBehind(token: string, principal: Principal | null): Promise<CardPage> {
    try {
      const door = await this.entering.doorOf(token, principal?.id ?? null);
      return isAtWork(principal) ? 'elsewhere' : door;
    } catch (error) {
      if (error instanceof CardNoLongerWorks) return 'ended';
      throw error;
    }
  }
}

/** Whoever works here is signed in on this device: nobody becomes somebody else on it. */
export function isAtWork(principal: Principal | null): boolean {
  return principal !== null && !principal.roles.includes('participant');
}

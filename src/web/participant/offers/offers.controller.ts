import { Body, Controller, Get, Post, Query, Render, UseInterceptors } from '@nestjs/common';
import { type Herself, TheParticipant } from '../../../identity';
import { type Answer, AnswerOpening, IntroductionsQuery } from '../../../introductions';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { CoachOfHers, HelpFooter } from '../help-footer';
import { AnswerForm, OffersQueryForm } from './answer.form';
import { OffersOfHers } from './her-offers';
import { closedOffer, offerCard, type PlaceInRow } from './offer-card.presenter';
import { FEW_OFFERS, MORE_OFFERS, offersPage } from './offers-page.presenter';

/** Where each answer leads: what one may add to it, never what one must. */
const AFTER: Readonly<Record<Answer, string>> = { interested: 'suite', not_now: 'quand', no: 'raison' };

/** Her offers: those that wait for her, those she finds, those she answered; and one at a time, to choose. */
@For('participant')
@UseInterceptors(HelpFooter)
@Controller('moi/offres')
export class HerOffersController {
  constructor(
    private readonly offers: OffersOfHers,
    private readonly introductions: IntroductionsQuery,
    private readonly answering: AnswerOpening,
    private readonly coach: CoachOfHers,
  ) {}

  @Get()
  @Render('participant/offers/list')
  async list(@TheParticipant() her: Herself, @Query() { plus }: OffersQueryForm) {
    const offers = await this.offers.list(her, plus ? MORE_OFFERS : FEW_OFFERS);
    return offersPage(offers, await this.coach.nameFor(her));
  }

  @Get(':id')
  @Render('participant/offers/offer')
  async card(@TheParticipant() her: Herself, @PathId() openingId: string, @ReturnedForm() form: FormState) {
    const offer = await this.offers.one(her, openingId);
    if (offer.row.state !== 'published') return { card: null, closed: closedOffer(offer) };
    return { card: offerCard(form, offer, await this.placeOf(her, openingId)), closed: null };
  }

  /** Recorded at once: what is asked next may stay without an answer. */
  @Post(':id/reponse')
  @FormPage('/moi/offres/:id')
  async answer(
    @TheParticipant() her: Herself,
    @PathId() openingId: string,
    @Body() { answer }: AnswerForm,
  ): Promise<SeeOther> {
    const { row } = await this.offers.one(her, openingId);
    if (row.state !== 'published') return seeOther(`/moi/offres/${openingId}`);
    await this.answering.execute(her, { participantId: her.participantId, openingId, answer });
    return seeOther(`/moi/offres/${openingId}/${AFTER[answer]}`);
  }

  private async placeOf(her: Herself, openingId: string): Promise<PlaceInRow | null> {
    const awaiting = await this.introductions.awaitingOf(her, her.participantId);
    const index = awaiting.findIndex((one) => one.openingId === openingId);
    return index === -1 || awaiting.length === 1 ? null : { place: index + 1, of: awaiting.length };
  }
}

import { Body, Controller, Get, Post, Render, UseInterceptors } from '@nestjs/common';
import { type Herself, TheParticipant } from '../../../identity';
import {
  AcceptWishChange,
  type Answer,
  AnswerIntroduction,
  IntroductionsQuery,
  type IntroductionView,
  WishChangesQuery,
} from '../../../introductions';
import { addDays } from '../../../platform/clock/civil-day';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import { InvalidInput } from '../../../platform/http/field-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { CoachOfHers, HelpFooter } from '../help-footer';
import { delayPage, nextPage, reasonPage, wishChangePage } from './after-answer.presenter';
import { DelayForm, ReasonForm, WishChangeForm } from './answer.form';
import { DELAYS } from './answer-words';
import { OffersOfHers } from './her-offers';

/** What she may add once an answer is recorded: when to talk again, why not, what to stop. Nothing is owed. */
@For('participant')
@UseInterceptors(HelpFooter)
@Controller('moi/offres/:id')
export class AfterAnswerController {
  constructor(
    private readonly offers: OffersOfHers,
    private readonly introductions: IntroductionsQuery,
    private readonly answering: AnswerIntroduction,
    private readonly changes: WishChangesQuery,
    private readonly accepting: AcceptWishChange,
    private readonly coach: CoachOfHers,
    private readonly clock: Clock,
  ) {}

  @Get('quand')
  @Render('participant/offers/delay')
  async whenPage(@TheParticipant() her: Herself, @PathId() id: string, @ReturnedForm() form: FormState) {
    return delayPage(form, await this.answered(her, id, 'not_now'));
  }

  @Post('quand')
  @FormPage('/moi/offres/:id/quand')
  async when(
    @TheParticipant() her: Herself,
    @PathId() openingId: string,
    @Body() { delay }: DelayForm,
  ): Promise<SeeOther> {
    const { id } = await this.answered(her, openingId, 'not_now');
    const { days } = DELAYS[delay]!;
    const until = days === null ? {} : { until: addDays(this.clock.today(), days) };
    await this.answering.execute(her, id, { answer: 'not_now', ...until });
    return seeOther(`/moi/offres/${openingId}/suite`);
  }

  @Get('raison')
  @Render('participant/offers/reason')
  async whyPage(@TheParticipant() her: Herself, @PathId() id: string, @ReturnedForm() form: FormState) {
    return reasonPage(form, await this.answered(her, id, 'no'));
  }

  @Post('raison')
  @FormPage('/moi/offres/:id/raison')
  async why(
    @TheParticipant() her: Herself,
    @PathId() openingId: string,
    @Body() { reason }: ReasonForm,
  ): Promise<SeeOther> {
    const { id } = await this.answered(her, openingId, 'no');
    await this.answering.execute(her, id, { answer: 'no', reason });
    const { changes } = await this.changes.offered(her, id);
    return seeOther(`/moi/offres/${openingId}/${changes.length > 0 ? 'envies' : 'suite'}`);
  }

  @Get('envies')
  @Render('participant/offers/wish-change')
  async changePage(
    @TheParticipant() her: Herself,
    @PathId() openingId: string,
    @ReturnedForm() form: FormState,
  ) {
    const introduction = await this.answered(her, openingId, 'no');
    const { changes } = await this.changes.offered(her, introduction.id);
    return wishChangePage(form, introduction, changes);
  }

  @Post('envies')
  @FormPage('/moi/offres/:id/envies')
  async change(
    @TheParticipant() her: Herself,
    @PathId() openingId: string,
    @Body() { decision, changes }: WishChangeForm,
  ): Promise<SeeOther> {
    const next = `/moi/offres/${openingId}/suite`;
    const { id } = await this.answered(her, openingId, 'no');
    if (decision === 'non') return seeOther(next, 'Rien ne change dans vos choix.');
    if (!changes?.length) throw new InvalidInput([{ field: 'changes', message: NOTHING_TICKED }]);
    await this.accepting.execute(her, id, changes);
    return seeOther(next, 'C’est changé. Vous pouvez revenir dessus dans «\u00A0Mes choix\u00A0».');
  }

  @Get('suite')
  @Render('participant/offers/next')
  async next(@TheParticipant() her: Herself, @PathId() openingId: string) {
    const introduction = await this.offers.introductionTo(her, openingId);
    if (introduction.answers.length === 0) throw new NotFound();
    const [waiting] = await this.introductions.awaitingOf(her, her.participantId);
    return nextPage(introduction, waiting?.openingId ?? null, await this.coach.nameFor(her));
  }

  /** What she said to this offer, as long as it is this. @throws NotFound otherwise */
  private async answered(her: Herself, openingId: string, answer: Answer): Promise<IntroductionView> {
    const introduction = await this.offers.introductionTo(her, openingId);
    if (introduction.answers[0]?.answer !== answer) throw new NotFound();
    return introduction;
  }
}

const NOTHING_TICKED = 'Cochez une réponse, ou choisissez «\u00A0Non, ne rien changer\u00A0».';

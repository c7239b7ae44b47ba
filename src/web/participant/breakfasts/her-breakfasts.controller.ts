import { Body, Controller, Get, Post, Render, UseInterceptors } from '@nestjs/common';
import { AnswerBreakfast, type HerBreakfast, HerBreakfasts } from '../../../breakfasts';
import { Colleagues, type Herself, TheParticipant } from '../../../identity';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { FormPage, type SeeOther, seeOther } from '../../../platform/http/page';
import { OneOf, PathId } from '../../../platform/http/validation';
import { firstNameOf } from '../../wording/first-name';
import { HelpFooter } from '../help-footer';
import { herBreakfastPage } from './her-breakfast-page.presenter';

/** Her yes or no; neither weighs more. */
export class HerBreakfastForm {
  @OneOf(['yes', 'no']) answer: 'yes' | 'no';
}

/** A petit-déj to which she is invited: what being there reveals, then her own choice. */
@For('participant')
@UseInterceptors(HelpFooter)
@Controller('moi/petits-dejs')
export class HerBreakfastsController {
  constructor(
    private readonly breakfasts: HerBreakfasts,
    private readonly answering: AnswerBreakfast,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Render('participant/breakfasts/breakfast')
  async page(@TheParticipant() her: Herself, @PathId() id: string) {
    const hers = await this.breakfasts.one(her, id, her.participantId);
    return herBreakfastPage(hers, await this.heardBy(hers), this.clock.now());
  }

  @Post(':id')
  @FormPage('/moi/petits-dejs/:id')
  async answer(
    @TheParticipant() her: Herself,
    @PathId() id: string,
    @Body() { answer }: HerBreakfastForm,
  ): Promise<SeeOther> {
    await this.answering.execute(her, id, her.participantId, answer === 'yes');
    return seeOther(`/moi/petits-dejs/${id}`, 'C’est noté. Vous pouvez changer d’avis jusqu’au jour même.');
  }

  private async heardBy({ saidAloudTo }: HerBreakfast): Promise<string | null> {
    if (!saidAloudTo) return null;
    return firstNameOf((await this.colleagues.namesOf([saidAloudTo])).get(saidAloudTo) ?? '') || null;
  }
}

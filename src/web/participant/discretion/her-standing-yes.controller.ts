import { Body, Controller, Get, Post, Render, UseInterceptors } from '@nestjs/common';
import { DisclosureQuery, GiveStandingYes, StandingYeses, TakeBackStandingYes } from '../../../disclosure';
import { Colleagues, type Herself, TheParticipant } from '../../../identity';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { ProvenLately } from '../../../platform/http/proven-lately';
import { HelpFooter } from '../help-footer';
import { standing } from '../wishes/told-employers';
import { HerPages } from './her-pages';
import { StandingYesForm, TakenBackForm } from './standing-yes.form';
import { standingYesPage } from './standing-yes-page.presenter';

const PAGE = '/moi/discretion/avance';

/** A yes given once to a whole kind of employer: an agency rings at 16:00 for 06:00 (domain.md, fact 8). */
@For('participant')
@ProvenLately()
@UseInterceptors(HelpFooter)
@Controller('moi/discretion/avance')
export class HerStandingYesController {
  constructor(
    private readonly yeses: StandingYeses,
    private readonly disclosure: DisclosureQuery,
    private readonly colleagues: Colleagues,
    private readonly pages: HerPages,
    private readonly giving: GiveStandingYes,
    private readonly takingBack: TakeBackStandingYes,
  ) {}

  @Get()
  @Render('participant/discretion/standing-yes')
  async page(@TheParticipant() her: Herself, @ReturnedForm() form: FormState) {
    const [given, choices] = await Promise.all([
      this.yeses.of(her.participantId),
      this.disclosure.choices(her, her.participantId),
    ]);
    const heard = await this.colleagues.namesOf(given.flatMap(({ saidAloudTo }) => saidAloudTo ?? []));
    const behind = standing(choices).some(
      ({ topic, audienceKind, decision }) =>
        topic === 'coaching' && audienceKind === 'all' && decision === 'silent',
    );
    return standingYesPage(form, given, heard, behind);
  }

  @Post()
  @FormPage(PAGE)
  async give(@TheParticipant() her: Herself, @Body() { kind, items }: StandingYesForm): Promise<SeeOther> {
    const stopped = await this.pages.stoppedBy(her, () =>
      this.giving.execute(her, her.participantId, { employerKind: kind, items }),
    );
    return seeOther(PAGE, `C’est noté. Vous pouvez le reprendre quand vous voulez.${stopped}`);
  }

  @Post('reprise')
  @FormPage(PAGE)
  async takeBack(@TheParticipant() her: Herself, @Body() { kind }: TakenBackForm): Promise<SeeOther> {
    const stopped = await this.pages.stoppedBy(her, () =>
      this.takingBack.execute(her, her.participantId, { employerKind: kind }),
    );
    return seeOther(PAGE, `C’est repris. Votre coach vous demandera à chaque fois.${stopped}`);
  }
}

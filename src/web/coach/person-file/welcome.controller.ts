import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { WelcomeParticipant } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { WelcomeForm } from './file.form';
import { welcomeTyped } from './typed-file';
import { welcomePage } from './welcome-page.presenter';

/** Somebody new: whoever opens the file follows her from then on. */
@For('coach', 'lead')
@Controller('personnes/nouvelle')
export class WelcomeController {
  constructor(
    private readonly welcoming: WelcomeParticipant,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/person-file/welcome')
  page(@ReturnedForm() form: FormState) {
    return welcomePage(form, this.clock.today());
  }

  @Post()
  @FormPage('/personnes/nouvelle')
  async welcome(@TheViewer() viewer: Viewer, @Body() form: WelcomeForm): Promise<SeeOther> {
    const { id } = await this.welcoming.execute(viewer, welcomeTyped(form));
    return seeOther(`/personnes/${id}/fiche`, 'La fiche est ouverte. Complétez-la quand vous voulez.');
  }
}

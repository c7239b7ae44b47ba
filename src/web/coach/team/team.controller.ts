import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { Caseload, Colleagues, InviteAccount, TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Programmes } from '../../../programmes';
import { invitationPage, teamPage } from './team-page.presenter';
import { InvitationForm } from './team.form';

/** Who works in this territory, and inviting somebody. */
@For('lead', 'admin')
@Controller('equipe')
export class TeamController {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly caseload: Caseload,
    private readonly programmes: Programmes,
    private readonly invite: InviteAccount,
  ) {}

  @Get()
  @Render('coach/equipe/liste')
  async page(@TheViewer() viewer: Viewer) {
    return teamPage(viewer, await this.colleagues.seenBy(viewer), await this.caseload.sizesFor(viewer));
  }

  @Get('inviter')
  @Render('coach/equipe/inviter')
  async invitationPage(@TheViewer() viewer: Viewer, @ReturnedForm() form: FormState) {
    return invitationPage(form, viewer, await this.programmes.territories());
  }

  @Post('inviter')
  @FormPage('/equipe/inviter')
  async send(@TheViewer() viewer: Viewer, @Body() form: InvitationForm): Promise<SeeOther> {
    const { name, email, role, territory } = form;
    await this.invite.execute(viewer, { name, email, role, territoryId: territory ?? null });
    return seeOther('/equipe', `L’invitation part vers ${email}. Elle marche pendant sept jours.`);
  }
}

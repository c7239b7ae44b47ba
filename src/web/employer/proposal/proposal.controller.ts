import { Body, Controller, Get, Post, Render, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AskToPropose } from '../../../openings';
import { Open } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Communes, Occupations } from '../../../reference';
import { neutralWorks } from '../door/neutral-works';
import { postTyped } from '../door/typed-post';
import { ProposalForm } from './proposal.form';
import { proposalPage } from './proposal-page.presenter';

/** Where an employer nobody knows proposes a post: from a flyer, or from the front page. It tells nothing of what becomes of it. */
@Open()
@Controller('proposer-un-poste')
export class ProposalController {
  constructor(
    private readonly asking: AskToPropose,
    private readonly occupations: Occupations,
    private readonly communes: Communes,
  ) {}

  @Get()
  @Render('employer/proposal')
  page(@ReturnedForm() form: FormState) {
    return proposalPage(form, neutralWorks(this.occupations));
  }

  @Post()
  @FormPage('/proposer-un-poste')
  async propose(@Body() form: ProposalForm, @Req() request: Request): Promise<SeeOther> {
    const { occupations, communes } = this;
    const post = postTyped(form, { occupations, communes });
    const { company, contact, phone, email = null } = form;
    await this.asking.execute({ company, contact, phone, email, post }, request.ip ?? '');
    return seeOther('/proposer-un-poste', 'Merci. Quelqu’un du coin vous appelle avant toute publication.');
  }
}

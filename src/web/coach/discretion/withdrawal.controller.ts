import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { WhatWasSaid, WithdrawSaying } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { FormPage, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { OneOf, PathId } from '../../../platform/http/validation';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { saidPage } from './said-page.presenter';
import { withdrawalInWords } from './withdrawal-words';

/** What she takes back: one topic, or everything. */
export class WithdrawalForm {
  @OneOf(DISCLOSURE_TOPICS, { optional: true }) topic?: DisclosureTopic | null;
}

/** What was said, and what is taken back in one act. */
@For('coach', 'lead')
@Controller('personnes/:id/discretion')
export class WithdrawalController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly register: WhatWasSaid,
    private readonly withdrawing: WithdrawSaying,
    private readonly clock: Clock,
  ) {}

  @Get('dit')
  @Audit('disclosure.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/discretion/said')
  async said(@TheViewer() viewer: Viewer, @PathId() id: string) {
    const [file, said] = await Promise.all([this.people.file(viewer, id), this.register.of(viewer, id)]);
    return saidPage(file, said, this.clock.today());
  }

  @Post('retrait')
  @FormPage('/personnes/:id/discretion')
  async withdraw(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { topic }: WithdrawalForm,
  ): Promise<SeeOther> {
    const done = await this.withdrawing.execute(viewer, id, { topic: topic ?? undefined });
    return seeOther(`/personnes/${id}/discretion`, withdrawalInWords(done));
  }
}

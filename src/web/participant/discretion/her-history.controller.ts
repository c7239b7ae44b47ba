import { Controller, Get, Render, UseInterceptors } from '@nestjs/common';
import { DisclosureQuery, WhatWasSaid } from '../../../disclosure';
import { Colleagues, type Herself, TheParticipant } from '../../../identity';
import { IntroductionsQuery } from '../../../introductions';
import { For } from '../../../platform/http/access';
import { ProvenLately } from '../../../platform/http/proven-lately';
import { HelpFooter } from '../help-footer';
import { ChoicesOfHers } from './choices-of-hers';
import { historyPage } from './history-page.presenter';

/** "Ce qui a été dit, à qui": the register as she reads it, and her choices with who heard them. */
@For('participant')
@ProvenLately()
@UseInterceptors(HelpFooter)
@Controller('moi/discretion/historique')
export class HerHistoryController {
  constructor(
    private readonly register: WhatWasSaid,
    private readonly disclosure: DisclosureQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly colleagues: Colleagues,
    private readonly hers: ChoicesOfHers,
  ) {}

  @Get()
  @Render('participant/discretion/history')
  async page(@TheParticipant() her: Herself) {
    const { participantId } = her;
    const [said, introductions, choices] = await Promise.all([
      this.register.of(her, participantId),
      this.introductions.ofPerson(her, participantId),
      this.disclosure.choices(her, participantId),
    ]);
    const [audiences, heard] = await Promise.all([
      this.hers.audiencesOf(her, choices),
      this.colleagues.namesOf(choices.flatMap(({ saidAloudTo }) => saidAloudTo ?? [])),
    ]);
    return historyPage({ said, introductions, choices, audiences, heard });
  }
}

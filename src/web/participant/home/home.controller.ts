import { Controller, Get, Render, UseInterceptors } from '@nestjs/common';
import { HerBreakfasts } from '../../../breakfasts';
import { type Herself, TheParticipant } from '../../../identity';
import { IntroductionsQuery } from '../../../introductions';
import { PeopleQuery, PlaceConfidants } from '../../../people';
import { For } from '../../../platform/http/access';
import { herInvitations } from '../breakfasts/her-breakfast-page.presenter';
import { CoachOfHers, HelpFooter } from '../help-footer';
import { homePage } from './home-page.presenter';

/** The first page of her own door. */
@For('participant')
@UseInterceptors(HelpFooter)
@Controller('moi')
export class HerHomeController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly coach: CoachOfHers,
    private readonly confidants: PlaceConfidants,
    private readonly breakfasts: HerBreakfasts,
  ) {}

  @Get()
  @Render('participant/home/home')
  async home(@TheParticipant() her: Herself) {
    const { participantId } = her;
    const [{ participant }, introductions, awaiting, coach, secret, invited] = await Promise.all([
      this.people.file(her, participantId),
      this.introductions.ofPerson(her, participantId),
      this.introductions.awaitingOf(her, participantId),
      this.coach.nameFor(her),
      this.confidants.isTold(her, participantId),
      this.breakfasts.toCome(her, participantId),
    ]);
    const home = homePage({ name: participant.name, coach, introductions, awaiting });
    return { ...home, secret, invitations: herInvitations(invited) };
  }
}

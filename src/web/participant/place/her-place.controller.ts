import { Controller, Get, Post, Render, UseInterceptors } from '@nestjs/common';
import { type Herself, TheParticipant } from '../../../identity';
import { PlaceConfidants } from '../../../people';
import { For } from '../../../platform/http/access';
import { type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { firstNameOf } from '../../wording/first-name';
import { HelpFooter } from '../help-footer';

/** Who may read where she lives, while that is secret: she sees it, adds to it, takes it back. */
@For('participant')
@UseInterceptors(HelpFooter)
@Controller('moi/adresse')
export class HerPlaceController {
  constructor(private readonly confidants: PlaceConfidants) {}

  @Get()
  @Render('participant/place/place')
  async page(@TheParticipant() her: Herself) {
    const { named, others } = await this.confidants.of(her, her.participantId);
    return {
      named: named.map(({ accountId, name, at, namedBy }) => ({
        accountId,
        name: firstNameOf(name),
        at,
        namedBy: namedBy && namedBy !== name ? firstNameOf(namedBy) : null,
      })),
      others: others.map(({ accountId, name }) => ({ accountId, name: firstNameOf(name) })),
    };
  }

  @Post(':id')
  async name(@TheParticipant() her: Herself, @PathId() accountId: string): Promise<SeeOther> {
    await this.confidants.name(her, her.participantId, accountId);
    return seeOther('/moi/adresse', 'C’est noté. Cette personne peut lire votre adresse.');
  }

  @Post(':id/fin')
  async withdraw(@TheParticipant() her: Herself, @PathId() accountId: string): Promise<SeeOther> {
    await this.confidants.withdraw(her, accountId);
    return seeOther('/moi/adresse', 'C’est noté. Cette personne ne lit plus votre adresse.');
  }
}

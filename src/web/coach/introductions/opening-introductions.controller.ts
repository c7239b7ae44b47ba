import { Body, Controller, Post } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { ProposeOpening, SayInterested } from '../../../introductions';
import { For } from '../../../platform/http/access';
import { FormPage, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { ForWhomForm } from './introductions.form';

/** From the page of an offer: proposing it to somebody, or noting that somebody found it. */
@For('coach', 'lead')
@Controller('offres/:id')
export class OpeningIntroductionsController {
  constructor(
    private readonly proposing: ProposeOpening,
    private readonly interested: SayInterested,
  ) {}

  @Post('propositions')
  @FormPage('/offres/:id')
  async propose(
    @TheViewer() viewer: Viewer,
    @PathId() openingId: string,
    @Body() { participantId }: ForWhomForm,
  ): Promise<SeeOther> {
    await this.proposing.execute(viewer, { participantId, openingId });
    return seeOther(`/offres/${openingId}`, 'Offre proposée. À la personne de choisir.');
  }

  /** Said aloud to the viewer: her page then tells what becomes of it. */
  @Post('interets')
  @FormPage('/offres/:id')
  async found(
    @TheViewer() viewer: Viewer,
    @PathId() openingId: string,
    @Body() { participantId }: ForWhomForm,
  ): Promise<SeeOther> {
    const { id } = await this.interested.execute(viewer, { participantId, openingId });
    return seeOther(
      `/personnes/${participantId}/propositions/${id}`,
      'C’est noté\u00A0: cette offre l’intéresse.',
    );
  }
}

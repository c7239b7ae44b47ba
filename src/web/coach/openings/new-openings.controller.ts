import { Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { NewOpenings } from '../../../matching';
import { OpeningNotFound, OpeningsQuery } from '../../../openings';
import { For } from '../../../platform/http/access';
import { type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { newOpeningsPage } from './new-openings-page.presenter';

/** New offers that might please some of the coach's people. */
@For('coach', 'lead')
@Controller('offres/a-proposer')
export class NewOpeningsController {
  constructor(
    private readonly fresh: NewOpenings,
    private readonly openings: OpeningsQuery,
  ) {}

  @Get()
  @Render('coach/openings/new-openings')
  async list(@TheViewer() viewer: Viewer) {
    return newOpeningsPage(await this.fresh.toPropose(viewer, { seen: true }));
  }

  /** An offer of which she was not told is put off all the same: nothing changes. */
  @Post(':id/plus-tard')
  async later(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    if (!(await this.openings.one(viewer, id))) throw new OpeningNotFound();
    await this.fresh.see(viewer, id);
    return seeOther('/aujourd-hui', 'C’est noté. L’offre reste dans les offres nouvelles.');
  }
}

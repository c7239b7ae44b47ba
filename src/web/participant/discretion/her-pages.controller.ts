import { Controller, Get, Post, Render, UseInterceptors } from '@nestjs/common';
import { type Herself, TheParticipant } from '../../../identity';
import { RefuseIntroductionPage } from '../../../introductions';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import { FormPage, type SeeOther, seeOther } from '../../../platform/http/page';
import { ProvenLately } from '../../../platform/http/proven-lately';
import { PathId } from '../../../platform/http/validation';
import { HelpFooter } from '../help-footer';
import { HerPages } from './her-pages';
import { withdrawalPage } from './withdrawal-page.presenter';

/** Taking back the page of one employer: he reads nothing any more, and nothing that waits leaves. */
@For('participant')
@ProvenLately()
@UseInterceptors(HelpFooter)
@Controller('moi/discretion/pages/:id')
export class HerPagesController {
  constructor(
    private readonly pages: HerPages,
    private readonly refusing: RefuseIntroductionPage,
  ) {}

  @Get()
  @Render('participant/discretion/withdrawal')
  async asked(@TheParticipant() her: Herself, @PathId() id: string) {
    const page = await this.pageAt(her, id);
    return withdrawalPage({
      action: `/moi/discretion/pages/${id}`,
      heading: `Retirer la page pour ${page.whom}\u00A0?`,
      ends: [],
      pages: [page],
    });
  }

  @Post()
  @FormPage('/moi/discretion/pages/:id')
  async withdraw(@TheParticipant() her: Herself, @PathId() id: string): Promise<SeeOther> {
    await this.pageAt(her, id);
    const stopped = await this.pages.stoppedBy(her, () => this.refusing.execute(her, id));
    return seeOther('/moi/discretion/historique', `C’est retiré.${stopped}`);
  }

  /** @throws NotFound when no page of hers stands there: absent, somebody else's, or taken back already */
  private async pageAt(her: Herself, id: string) {
    const page = (await this.pages.standing(her)).find(({ introductionId }) => introductionId === id);
    if (!page) throw new NotFound();
    return page;
  }
}

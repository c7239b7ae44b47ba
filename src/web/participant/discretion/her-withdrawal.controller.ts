import { Controller, Get, Param, Post, Render, UseInterceptors } from '@nestjs/common';
import { DisclosureQuery, OpenTopics, StandingYeses, WithdrawSaying } from '../../../disclosure';
import { type Herself, TheParticipant } from '../../../identity';
import { IntroductionsQuery, RefuseIntroductionPage } from '../../../introductions';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import { FormPage, type SeeOther, seeOther } from '../../../platform/http/page';
import { ProvenLately } from '../../../platform/http/proven-lately';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { HelpFooter } from '../help-footer';
import { HerPages } from './her-pages';
import { everythingEnds, pagesTouched, topicEnds, withdrawalPage } from './withdrawal-page.presenter';

/** Taking back what employers may know, in one act: first what it stops and what it cannot, then it is done. */
@For('participant')
@ProvenLately()
@UseInterceptors(HelpFooter)
@Controller('moi/discretion/retrait')
export class HerWithdrawalController {
  constructor(
    private readonly topics: OpenTopics,
    private readonly disclosure: DisclosureQuery,
    private readonly yeses: StandingYeses,
    private readonly pages: HerPages,
    private readonly withdrawing: WithdrawSaying,
    private readonly introductions: IntroductionsQuery,
    private readonly refusing: RefuseIntroductionPage,
  ) {}

  @Get()
  @Render('participant/discretion/withdrawal')
  async everything(@TheParticipant() her: Herself) {
    const [choices, yeses, pages] = await Promise.all([
      this.disclosure.choices(her, her.participantId),
      this.yeses.of(her.participantId),
      this.pages.standing(her),
    ]);
    return withdrawalPage({
      action: '/moi/discretion/retrait',
      heading: 'Tout retirer\u00A0?',
      ends: everythingEnds(choices, yeses),
      pages,
    });
  }

  @Post()
  @FormPage('/moi/discretion/retrait')
  async withdrawEverything(@TheParticipant() her: Herself): Promise<SeeOther> {
    const done = await this.withdraw(her);
    await this.refusePages(her);
    return done;
  }

  @Get(':topic')
  @Render('participant/discretion/withdrawal')
  async one(@TheParticipant() her: Herself, @Param('topic') word: string) {
    const topic = await this.topicAt(her, word);
    const [choices, pages] = await Promise.all([
      this.disclosure.choices(her, her.participantId),
      this.pages.standing(her),
    ]);
    return withdrawalPage({
      action: `/moi/discretion/retrait/${topic}`,
      heading:
        topic === 'coaching'
          ? 'Ne plus être présenté par votre coach\u00A0?'
          : `${DISCLOSURE_TOPICS[topic]}\u00A0: ne plus en parler\u00A0?`,
      ends: [topicEnds(topic)],
      pages: pagesTouched(topic, choices, pages),
      topic,
    });
  }

  @Post(':topic')
  @FormPage('/moi/discretion/retrait/:topic')
  async withdrawOne(@TheParticipant() her: Herself, @Param('topic') word: string): Promise<SeeOther> {
    return this.withdraw(her, await this.topicAt(her, word));
  }

  private async withdraw(her: Herself, topic?: DisclosureTopic): Promise<SeeOther> {
    const stopped = await this.pages.stoppedBy(her, () =>
      this.withdrawing.execute(her, her.participantId, topic ? { topic } : {}),
    );
    return seeOther('/moi/discretion/historique', `C’est retiré. Plus rien de cela ne partira.${stopped}`);
  }

  /** Nothing leaves any more: what she approved before does not come back with a later choice either. */
  private async refusePages(her: Herself): Promise<void> {
    const views = await this.introductions.ofPerson(her, her.participantId);
    for (const { id, approval } of views) if (approval?.route) await this.refusing.execute(her, id);
  }

  private async topicAt({ territoryId }: Herself, word: string): Promise<DisclosureTopic> {
    const topic = (await this.topics.in(territoryId)).find((one) => one === word);
    if (!topic) throw new NotFound();
    return topic;
  }
}

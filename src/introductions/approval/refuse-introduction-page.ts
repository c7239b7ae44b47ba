import { Injectable } from '@nestjs/common';
import { Grants } from '../../disclosure';
import { type Asker, ColleagueTold, isHerself } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { IntroductionsRepository } from '../introductions.repository';
import type { SaidOfPage } from './approve-introduction';
import { Occasions } from './occasions';

/** "Ne rien envoyer": whatever waits to leave does not, and a page that an employer could read is gone at once. */
@Injectable()
export class RefuseIntroductionPage {
  constructor(
    private readonly acts: Acts,
    private readonly told: ColleagueTold,
    private readonly occasions: Occasions,
    private readonly grants: Grants,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /**
   * @returns `withdrawn`: pages that employers read no more
   * @throws IntroductionNotFound, ParticipantNotFound, InvalidInput (a colleague nobody knows)
   */
  async execute(asker: Asker, id: string, said: SaidOfPage = {}): Promise<{ id: string; withdrawn: number }> {
    const { file, opening } = await this.occasions.find(asker, id);
    const { participantId, openingId } = file.introduction;
    const saidAloudTo = isHerself(asker) ? null : await this.told.find(asker, said.saidAloudTo);
    const words = isHerself(asker) ? null : (said.words ?? null);
    const page = {
      introductionId: id,
      participantId,
      audience: { employerId: opening.employerId, openingId },
    };
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'introduction.refuse-page', subject }, async (act) => {
      await this.introductions.takeTurn(participantId, act.manager);
      const { refreshed } = await this.grants.refuse(asker, page, { saidAloudTo, words }, act);
      act.about({ type: 'introduction', id });
      return { id, withdrawn: refreshed.withdrawn.length };
    });
  }
}

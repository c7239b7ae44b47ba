import { Injectable } from '@nestjs/common';
import { Publications } from '../disclosure';
import type { Viewer } from '../identity';
import { PeopleQuery } from '../people';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { standingByRecords, standingWithProgress } from './introduction-state';
import { AlreadyAnswered, IntroductionNotFound, ProposalTakenBack } from './introductions.errors';
import { IntroductionsRepository } from './introductions.repository';
import { IntroductionProgress } from './sending/progress.query';

/** What a coach may take back: a proposal she has not answered, and whatever was prepared or sent since. */
const TAKEN_BACK_FROM = new Set(['awaiting', 'prepared', 'sent', 'replied']);

/**
 * Takes an introduction back. A page that an employer could read is gone in the same commit, and a mail that waits
 * does not leave. It stays in her history.
 */
@Injectable()
export class TakeBackIntroduction {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsRepository,
    private readonly progress: IntroductionProgress,
    private readonly publications: Publications,
  ) {}

  /**
   * @returns `withdrawn`: whether a page stood
   * @throws IntroductionNotFound, ParticipantNotFound, AlreadyAnswered (nothing was prepared since), ProposalTakenBack
   */
  async execute(viewer: Viewer, id: string): Promise<{ id: string; withdrawn: boolean }> {
    const found = await this.introductions.find(id);
    if (!found) throw new IntroductionNotFound();
    const { participantId } = found.introduction;
    await this.people.territoryOf(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'introduction.withdraw', subject }, async (act) => {
      await this.introductions.takeTurn(participantId, act.manager);
      const now = (await this.introductions.find(id, act.manager))!;
      const standing = standingByRecords(now, this.clock.today());
      const { state } = standingWithProgress(standing, await this.progress.within(now, act));
      if (state === 'withdrawn') throw new ProposalTakenBack();
      if (!TAKEN_BACK_FROM.has(state)) throw new AlreadyAnswered();
      now.introduction.withdraw(act.at, viewer.accountId);
      await this.introductions.saveWithdrawal(now.introduction, act.manager);
      const withdrawn = await this.publications.end(id, participantId, act);
      act.about({ type: 'introduction', id });
      return { id, withdrawn };
    });
  }
}

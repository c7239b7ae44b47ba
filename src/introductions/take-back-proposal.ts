import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { PeopleQuery } from '../people';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { standingByRecords } from './introduction-state';
import { AlreadyAnswered, IntroductionNotFound, ProposalTakenBack } from './introductions.errors';
import { IntroductionsRepository } from './introductions.repository';

/** Takes a proposal back while it is still hers to choose. It stays in her history. */
@Injectable()
export class TakeBackProposal {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /** @throws IntroductionNotFound, ParticipantNotFound, AlreadyAnswered, ProposalTakenBack */
  async execute(viewer: Viewer, id: string): Promise<{ id: string }> {
    const found = await this.introductions.find(id);
    if (!found) throw new IntroductionNotFound();
    const { participantId } = found.introduction;
    await this.people.territoryOf(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'introduction.withdraw', subject }, async (act) => {
      await this.introductions.takeTurn(participantId, act.manager);
      const now = (await this.introductions.find(id, act.manager))!;
      const { state } = standingByRecords(now, this.clock.today());
      if (state === 'withdrawn') throw new ProposalTakenBack();
      if (state !== 'awaiting') throw new AlreadyAnswered();
      now.introduction.withdraw(act.at, viewer.accountId);
      await this.introductions.saveWithdrawal(now.introduction, act.manager);
      act.about({ type: 'introduction', id });
      return { id };
    });
  }
}

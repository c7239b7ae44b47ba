import { Injectable } from '@nestjs/common';
import type { Asker } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import type { AnswerDetails } from './answer-rules';
import { AnswerWriter } from './answer-writer';
import { IntroductionNotFound, ProposalTakenBack } from '../introductions.errors';
import { IntroductionsRepository } from '../introductions.repository';

/** Records her answer; she may give another one as long as nothing was sent. What she said before stays. */
@Injectable()
export class AnswerIntroduction {
  constructor(
    private readonly acts: Acts,
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsRepository,
    private readonly answers: AnswerWriter,
  ) {}

  /** @throws IntroductionNotFound, ParticipantNotFound, InvalidInput, ProposalTakenBack */
  async execute(asker: Asker, id: string, details: AnswerDetails): Promise<{ id: string }> {
    const found = await this.introductions.find(id);
    if (!found) throw new IntroductionNotFound();
    const { participantId } = found.introduction;
    await this.people.territoryOf(asker, participantId);
    const answer = await this.answers.checked(asker, details);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'introduction.answer', subject }, async (act) => {
      await this.introductions.takeTurn(participantId, act.manager);
      const now = await this.introductions.find(id, act.manager);
      if (now!.introduction.withdrawnAt !== null) throw new ProposalTakenBack();
      await this.answers.write({ introductionId: id, participantId }, answer, act);
      act.about({ type: 'introduction', id });
      return { id };
    });
  }
}

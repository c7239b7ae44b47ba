import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker, isHerself } from '../../identity';
import { OpeningNotFound, OpeningsQuery } from '../../openings';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import type { AnswerDetails } from './answer-rules';
import { AnswerWriter } from './answer-writer';
import { beginIntroduction } from '../begin-introduction';
import { OpeningNotOpenAnyMore } from '../introductions.errors';
import { IntroductionsRepository } from '../introductions.repository';

export interface OpeningAnswer extends AnswerDetails {
  readonly participantId: string;
  readonly openingId: string;
}

/**
 * Her answer to an opening, proposed or not: what nobody proposed, she found herself, and it begins here. Whichever
 * it is, she needs not know.
 */
@Injectable()
export class AnswerOpening {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly openings: OpeningsQuery,
    private readonly introductions: IntroductionsRepository,
    private readonly answers: AnswerWriter,
  ) {}

  /**
   * @returns the id of the introduction
   * @throws ParticipantNotFound, OpeningNotFound, InvalidInput, OpeningNotOpenAnyMore (nobody proposed it before)
   */
  async execute(
    asker: Asker,
    { participantId, openingId, ...details }: OpeningAnswer,
  ): Promise<{ id: string }> {
    const territoryId = await this.people.territoryOf(asker, participantId);
    const opening = await this.openings.one(asker, openingId);
    // A draft is its writer's alone.
    if (!opening || (opening.state === 'draft' && isHerself(asker))) throw new OpeningNotFound();
    const answer = await this.answers.checked(asker, details);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'introduction.answer', subject }, async (act) => {
      await this.introductions.takeTurn(participantId, act.manager);
      let id = await this.introductions.standing(participantId, openingId, act.manager);
      if (id === null) {
        if (opening.state !== 'published') throw new OpeningNotOpenAnyMore();
        id = this.ids.next();
        const begun = { id, participantId, openingId, territoryId, origin: 'herself' as const };
        const introduction = beginIntroduction(begun, act.at, accountBehind(asker));
        await this.introductions.add(introduction, act.manager);
      }
      await this.answers.write({ introductionId: id, participantId }, answer, act);
      act.about({ type: 'introduction', id });
      return { id };
    });
  }
}

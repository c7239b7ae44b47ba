import { Injectable } from '@nestjs/common';
import type { EmployerAnswer } from '../../disclosure';
import type { Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import { IntroductionNotFound } from '../introductions.errors';
import { IntroductionsRepository } from '../introductions.repository';

/** What an employer told a coach, as she writes it down. */
export interface ToldReply {
  readonly answer: EmployerAnswer;
  readonly words?: string;
}

/** Writes down what an employer said by phone or on a visit. It is never refused: what happened is kept. */
@Injectable()
export class RecordReply {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /** @throws IntroductionNotFound, ParticipantNotFound */
  async execute(viewer: Viewer, id: string, { answer, words }: ToldReply): Promise<{ id: string }> {
    const found = await this.introductions.find(id);
    if (!found) throw new IntroductionNotFound();
    const { participantId } = found.introduction;
    await this.people.territoryOf(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'introduction.reply', subject }, async (act) => {
      const reply = {
        id: this.ids.next(),
        introductionId: id,
        answer,
        words: words ?? null,
        reachable: null,
        publicationId: null,
        at: act.at,
        by: viewer.accountId,
      };
      await this.introductions.addReplyOnce(reply, act.manager);
      act.about({ type: 'introduction', id });
      return { id };
    });
  }
}

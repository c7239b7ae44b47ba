import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker, ColleagueTold, isHerself } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import { Publications } from '../published/publications';
import type { EmployerKind } from '../../reference';
import { standingYesRow } from './standing-yes-row';
import { StandingYesesRepository } from './standing-yeses.repository';

/** What of a standing yes ends, and to whom it was said. */
export interface StandingYesTakenBack {
  readonly employerKind: EmployerKind;
  /** Id or name of the colleague she said it to; whoever writes it down unless told. */
  readonly saidAloudTo?: string;
  readonly words?: string;
}

/** She takes a standing yes back: from now on these employers know nothing before she is asked. */
@Injectable()
export class TakeBackStandingYes {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly told: ColleagueTold,
    private readonly yeses: StandingYesesRepository,
    private readonly pages: Publications,
  ) {}

  /** Said of what she never gave, it is kept all the same. @throws ParticipantNotFound, InvalidInput */
  async execute(
    asker: Asker,
    participantId: string,
    { employerKind, saidAloudTo: to, words }: StandingYesTakenBack,
  ): Promise<{ id: string }> {
    await this.people.territoryOf(asker, participantId);
    const saidAloudTo = isHerself(asker) ? null : await this.told.find(asker, to);
    const subject = { type: 'participant', id: participantId };
    const name = 'disclosure.take-back-standing-yes';
    return this.acts.perform({ by: asker.actor, name, subject }, async (act) => {
      const id = this.ids.next();
      const row = standingYesRow({
        id,
        participantId,
        employerKind,
        items: [],
        decision: 'taken_back',
        saidAloudTo,
        words: words ?? null,
        at: act.at,
        by: accountBehind(asker),
      });
      await this.yeses.add([row], act.manager);
      await this.pages.refresh(participantId, act);
      return { id };
    });
  }
}

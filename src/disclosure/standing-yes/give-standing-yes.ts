import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker, ColleagueTold, isHerself } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import { InvalidInput } from '../../platform/http/field-error';
import { Ids } from '../../platform/ids/ids';
import { Publications } from '../published/publications';
import { faultsInStandingYes, type StandingYesDetails } from './standing-yes-rules';
import { standingYesRow } from './standing-yes-row';
import { StandingYesesRepository } from './standing-yeses.repository';

/** She says yes once for every employer of a kind, herself or aloud. What she gave that kind before is replaced. */
@Injectable()
export class GiveStandingYes {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly told: ColleagueTold,
    private readonly yeses: StandingYesesRepository,
    private readonly pages: Publications,
  ) {}

  /** @throws ParticipantNotFound, InvalidInput (nothing is given, a colleague nobody knows) */
  async execute(asker: Asker, participantId: string, said: StandingYesDetails): Promise<{ id: string }> {
    await this.people.territoryOf(asker, participantId);
    const faults = faultsInStandingYes(said);
    if (faults.length > 0) throw new InvalidInput(faults);
    const saidAloudTo = isHerself(asker) ? null : await this.told.find(asker, said.saidAloudTo);
    const subject = { type: 'participant', id: participantId };
    const name = 'disclosure.give-standing-yes';
    return this.acts.perform({ by: asker.actor, name, subject }, async (act) => {
      const id = this.ids.next();
      const row = standingYesRow({
        id,
        participantId,
        employerKind: said.employerKind,
        items: [...new Set(said.items)],
        decision: 'given',
        saidAloudTo,
        words: said.words ?? null,
        at: act.at,
        by: accountBehind(asker),
      });
      await this.yeses.add([row], act.manager);
      await this.pages.refresh(participantId, act);
      return { id };
    });
  }
}

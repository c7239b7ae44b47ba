import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker, ColleagueTold, isHerself } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import { InvalidInput } from '../../platform/http/field-error';
import { Ids } from '../../platform/ids/ids';
import type { ChoiceDetails } from './choice-details';
import { choiceRow } from './choice-row';
import { faultsInChoice } from './choice-rules';
import { DisclosureChoicesRepository } from './disclosure-choices.repository';
import { OpenTopics } from '../open-topics';
import { Publications } from '../published/publications';

/**
 * Writes down what she chooses to say or to keep: herself, or said aloud to somebody who follows her. The choice
 * before stays; from now on this one holds.
 */
@Injectable()
export class RecordChoice {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly topics: OpenTopics,
    private readonly told: ColleagueTold,
    private readonly choices: DisclosureChoicesRepository,
    private readonly pages: Publications,
  ) {}

  /** @throws ParticipantNotFound, InvalidInput (a topic that is off, an audience that is not one) */
  async execute(asker: Asker, participantId: string, details: ChoiceDetails): Promise<{ id: string }> {
    const territoryId = await this.people.territoryOf(asker, participantId);
    const faults = faultsInChoice(details);
    if (faults.length > 0) throw new InvalidInput(faults);
    await this.topics.refuseOthers(territoryId, [{ field: 'topic', topic: details.topic }]);
    const saidAloudTo = isHerself(asker) ? null : await this.told.find(asker, details.saidAloudTo);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'disclosure.choose', subject }, async (act) => {
      const signature = { saidAloudTo, at: act.at, by: accountBehind(asker) };
      const choice = choiceRow(this.ids.next(), participantId, details, signature);
      await this.choices.add(choice, act.manager);
      await this.pages.refresh(participantId, act);
      return { id: choice.id };
    });
  }
}

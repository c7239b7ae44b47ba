import { Injectable } from '@nestjs/common';
import { ColleagueTold, type Viewer } from '../identity';
import { PeopleQuery } from '../people';
import { Acts } from '../platform/acts/acts';
import { InvalidInput } from '../platform/http/field-error';
import { Ids } from '../platform/ids/ids';
import type { ChoiceDetails } from './choice-details';
import { faultsInChoice } from './choice-rules';
import { DisclosureChoice } from './disclosure-choice.entity';
import { DisclosureChoicesRepository } from './disclosure-choices.repository';
import { OpenTopics } from './open-topics';

/** Writes down what she chooses to say or to keep. The choice before stays; from now on this one holds. */
@Injectable()
export class RecordChoice {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly topics: OpenTopics,
    private readonly told: ColleagueTold,
    private readonly choices: DisclosureChoicesRepository,
  ) {}

  /** @throws ParticipantNotFound, InvalidInput (a topic that is off, an audience that is not one) */
  async execute(viewer: Viewer, participantId: string, details: ChoiceDetails): Promise<{ id: string }> {
    const territoryId = await this.people.territoryOf(viewer, participantId);
    const faults = faultsInChoice(details);
    if (faults.length > 0) throw new InvalidInput(faults);
    await this.topics.refuseOthers(territoryId, [{ field: 'topic', topic: details.topic }]);
    const saidAloudTo = await this.told.find(viewer, details.saidAloudTo);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform(
      { by: viewer.actor, name: 'disclosure.choose', subject },
      async ({ manager, at }) => {
        const choice = this.choice(participantId, details, { saidAloudTo, at, by: viewer.accountId });
        await this.choices.add(choice, manager);
        return { id: choice.id };
      },
    );
  }

  private choice(
    participantId: string,
    details: ChoiceDetails,
    signature: Pick<DisclosureChoice, 'saidAloudTo' | 'at' | 'by'>,
  ): DisclosureChoice {
    return Object.assign(new DisclosureChoice(), {
      id: this.ids.next(),
      participantId,
      topic: details.topic,
      audienceKind: details.audience.kind,
      audienceId: details.audience.id ?? null,
      decision: details.decision,
      teller: details.teller ?? null,
      moment: details.moment ?? null,
      level: details.level ?? null,
      words: details.words ?? null,
      reviewOn: details.reviewOn ?? null,
      ...signature,
    });
  }
}

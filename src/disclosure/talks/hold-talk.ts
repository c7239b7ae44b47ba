import { Injectable } from '@nestjs/common';
import { ColleagueTold, type Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { InvalidInput } from '../../platform/http/field-error';
import { Ids } from '../../platform/ids/ids';
import type { ChoiceDetails } from '../choices/choice-details';
import { choiceRow } from '../choices/choice-row';
import { faultsInChoice } from '../choices/choice-rules';
import { DisclosureChoicesRepository } from '../choices/disclosure-choices.repository';
import { TalkNotHeldYet } from './talks.errors';
import { OpenTopics } from '../open-topics';
import { Publications } from '../published/publications';
import { talkRow } from './talk-row';

/** A talk that was held, with what she chose in it. */
export interface TalkHeld {
  /** Today unless told. */
  readonly heldOn?: CivilDay;
  readonly choices: readonly ChoiceDetails[];
  /** Id or name of the colleague she said it to; whoever writes it down unless told. */
  readonly saidAloudTo?: string;
}

/** Dates a talk and writes down in the same act everything she chose in it: all of it, or none. */
@Injectable()
export class HoldTalk {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly people: PeopleQuery,
    private readonly topics: OpenTopics,
    private readonly told: ColleagueTold,
    private readonly recorded: DisclosureChoicesRepository,
    private readonly pages: Publications,
  ) {}

  /**
   * @returns the id of the talk, and how many choices were recorded
   * @throws ParticipantNotFound, TalkNotHeldYet, InvalidInput (under `choices[n]`, in the order given)
   */
  async execute(
    viewer: Viewer,
    participantId: string,
    held: TalkHeld,
  ): Promise<{ id: string; choices: number }> {
    await this.refuseFaults(await this.people.territoryOf(viewer, participantId), held.choices);
    const day = held.heldOn ?? this.clock.today();
    if (day > this.clock.today()) throw new TalkNotHeldYet();
    const saidAloudTo = await this.told.find(viewer, held.saidAloudTo);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'disclosure.talk', subject }, async (act) => {
      const { at, manager } = act;
      const id = this.ids.next();
      const by = viewer.accountId;
      const talk = talkRow({ id, participantId, heldOn: day, withAccount: saidAloudTo, at, by });
      await this.recorded.addTalk(talk, manager);
      for (const details of held.choices) {
        const choice = choiceRow(this.ids.next(), participantId, details, { saidAloudTo, at, by });
        await this.recorded.add(choice, manager);
      }
      await this.pages.refresh(participantId, act);
      return { id, choices: held.choices.length };
    });
  }

  private async refuseFaults(territoryId: string, choices: readonly ChoiceDetails[]): Promise<void> {
    const faults = choices.flatMap((choice, place) =>
      faultsInChoice(choice).map(({ field, message }) => ({ field: `choices[${place}].${field}`, message })),
    );
    if (faults.length > 0) throw new InvalidInput(faults);
    const topics = choices.map(({ topic }, place) => ({ field: `choices[${place}].topic`, topic }));
    await this.topics.refuseOthers(territoryId, topics);
  }
}

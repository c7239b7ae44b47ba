import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import { Acts } from '../../platform/acts/acts';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { DisclosureChoicesRepository } from '../choices/disclosure-choices.repository';
import { TalkNotHeldYet } from './talks.errors';
import { talkRow } from './talk-row';

/** Dates a talk, with whoever records it, about what employers may know. */
@Injectable()
export class RecordTalk {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly people: PeopleQuery,
    private readonly choices: DisclosureChoicesRepository,
  ) {}

  /**
   * @param heldOn today unless told
   * @throws ParticipantNotFound, TalkNotHeldYet
   */
  async execute(viewer: Viewer, participantId: string, heldOn?: CivilDay): Promise<{ id: string }> {
    await this.people.territoryOf(viewer, participantId);
    const day = heldOn ?? this.clock.today();
    if (day > this.clock.today()) throw new TalkNotHeldYet();
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform(
      { by: viewer.actor, name: 'disclosure.talk', subject },
      async ({ manager, at }) => {
        const talk = talkRow({
          id: this.ids.next(),
          participantId,
          heldOn: day,
          withAccount: viewer.accountId,
          at,
          by: viewer.accountId,
        });
        await this.choices.addTalk(talk, manager);
        return { id: talk.id };
      },
    );
  }
}

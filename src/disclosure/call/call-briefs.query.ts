import { Injectable } from '@nestjs/common';
import type { Asker } from '../../identity';
import { PeopleQuery } from '../../people';
import type { EmployerKind } from '../../reference';
import type { Moment } from '../choices/choice-words';
import { askOf, Gate } from '../gate/gate';
import type { Audience } from '../gate/policy';
import { DisclosureChoicesRepository } from '../choices/disclosure-choices.repository';
import { OpenTopics } from '../open-topics';
import { StandingYeses } from '../standing-yes/standing-yeses.query';
import { type CallBrief, callBrief } from './call-brief';

/** Whom one would ring, and how far she and this employer are. */
export interface CallOccasion {
  readonly audience: Audience;
  readonly moment: Moment;
  /** Null when it is not known. */
  readonly employerKind: EmployerKind | null;
}

/** What may be said on a call, worked out at the moment of ringing. */
@Injectable()
export class CallBriefs {
  constructor(
    private readonly people: PeopleQuery,
    private readonly gate: Gate,
    private readonly topics: OpenTopics,
    private readonly yeses: StandingYeses,
    private readonly recorded: DisclosureChoicesRepository,
  ) {}

  /** @throws ParticipantNotFound */
  async of(asker: Asker, participantId: string, occasion: CallOccasion): Promise<CallBrief> {
    const territoryId = await this.people.territoryOf(asker, participantId);
    const [known, topics, given, talks] = await Promise.all([
      this.gate.known(participantId),
      this.topics.in(territoryId),
      this.yeses.of(participantId),
      this.recorded.talksOf(participantId),
    ]);
    const standingYes = given.some(({ employerKind }) => employerKind === occasion.employerKind);
    return callBrief(known.choices, known.facts, topics, {
      ...askOf(occasion, known),
      standingYes,
      talked: talks.length > 0,
    });
  }
}

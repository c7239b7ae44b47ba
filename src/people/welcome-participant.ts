import { Injectable } from '@nestjs/common';
import { Caseload, type Viewer } from '../identity';
import type { OpenAct } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/http/domain-error';
import { Ids } from '../platform/ids/ids';
import { contactPointsOf, describeParticipant, experienceOf } from './describe-participant';
import { blankParticipant } from './blank-participant';
import type { ParticipantDetails } from './participant-details';
import { ParticipantRules } from './participant-rules';
import { ParticipantsRepository } from './participants.repository';

/** Opens a person's file; whoever opens it follows her from that day. */
@Injectable()
export class WelcomeParticipant {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly caseload: Caseload,
    private readonly rules: ParticipantRules,
    private readonly participants: ParticipantsRepository,
  ) {}

  /** @throws InvalidInput naming each field at fault; NotFound for who works in no territory */
  async execute(viewer: Viewer, details: ParticipantDetails): Promise<{ id: string }> {
    await this.refuseFaults(viewer, details);
    const description = { by: viewer.actor, name: 'participant.welcome' };
    return this.acts.perform(description, (act) => this.within(act, viewer, details));
  }

  /** What `execute` refuses, told before anything is written. */
  async refuseFaults(viewer: Viewer, details: ParticipantDetails): Promise<void> {
    if (viewer.territoryId === null) throw new NotFound();
    await this.rules.refuseFaults(viewer.territoryId, details);
  }

  /** Within an act under way, which has asked `refuseFaults` before it began. */
  async within(act: OpenAct, viewer: Viewer, details: ParticipantDetails): Promise<{ id: string }> {
    const next = () => this.ids.next();
    const blank = blankParticipant(next(), viewer, { at: act.at, today: this.clock.today() });
    const participant = describeParticipant(blank, details);
    const { id } = participant;
    await this.participants.save(participant, act.manager);
    await this.participants.replaceContactPoints(
      id,
      contactPointsOf(id, details.contactPoints ?? [], next),
      act.manager,
    );
    await this.participants.replaceExperience(
      id,
      experienceOf(id, details.experience ?? [], next),
      act.manager,
    );
    await this.caseload.assign(act, { coachId: viewer.accountId, participantId: id });
    return { id };
  }
}

import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { Ids } from '../platform/ids/ids';
import { contactPointsOf, describeParticipant, experienceOf, movesShelter } from './describe-participant';
import type { ParticipantDetails } from './participant-details';
import { ParticipantRules } from './participant-rules';
import { ParticipantsRepository } from './participants.repository';

/** Corrects a person's file: only what is named changes. */
@Injectable()
export class ChangeParticipant {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly rules: ParticipantRules,
    private readonly participants: ParticipantsRepository,
  ) {}

  /** @throws ParticipantNotFound, InvalidInput naming each field at fault */
  async execute(viewer: Viewer, id: string, change: Partial<ParticipantDetails>): Promise<{ id: string }> {
    const { territoryId } = await this.participants.followedBy(viewer, id);
    await this.rules.refuseFaults(territoryId, change);
    const subject = { type: 'participant', id };
    return this.acts.perform(
      { by: viewer.actor, name: 'participant.change', subject },
      async ({ manager }) => {
        const participant = await this.participants.held(id, manager);
        if (movesShelter(participant, change)) participant.shelterSince = this.clock.today();
        await this.participants.save(describeParticipant(participant, change), manager);
        const next = () => this.ids.next();
        if (change.contactPoints) {
          await this.participants.replaceContactPoints(
            id,
            contactPointsOf(id, change.contactPoints, next),
            manager,
          );
        }
        if (change.experience) {
          await this.participants.replaceExperience(id, experienceOf(id, change.experience, next), manager);
        }
        return { id };
      },
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import type { OpenAct } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { Ids } from '../platform/ids/ids';
import { contactPointsOf, describeParticipant, experienceOf, movesShelter } from './describe-participant';
import type { ContactPointDetails, ParticipantDetails } from './participant-details';
import { ParticipantRules } from './participant-rules';
import { ParticipantsRepository } from './participants.repository';
import { PlaceGuardsRepository } from './place-guard/place-guards.repository';
import { tellsNoPlace, withoutForgetting } from './place-guard/without-place';

/** Corrects a person's file: only what is named changes. */
@Injectable()
export class ChangeParticipant {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly rules: ParticipantRules,
    private readonly participants: ParticipantsRepository,
    private readonly guards: PlaceGuardsRepository,
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
        const hidden = await this.guards.hides(viewer, id, manager);
        const seen = hidden ? withoutForgetting(change) : change;
        if (movesShelter(participant, seen)) participant.shelterSince = this.clock.today();
        await this.participants.save(describeParticipant(participant, seen), manager);
        if (seen.contactPoints) await this.replaceContactPoints(id, seen.contactPoints, { hidden, manager });
        if (seen.experience) {
          const lines = experienceOf(id, seen.experience, () => this.ids.next());
          await this.participants.replaceExperience(id, lines, manager);
        }
        return { id };
      },
    );
  }

  /** What this viewer could not see is not among what was sent, and stays, after it. */
  private async replaceContactPoints(
    id: string,
    details: ContactPointDetails[],
    { hidden, manager }: { hidden: boolean; manager: OpenAct['manager'] },
  ): Promise<void> {
    const before = hidden ? await this.participants.contactPointsOf(id, manager) : [];
    const unseen = before
      .filter((point) => !tellsNoPlace(point))
      .map(({ kind, value, aloneToRead }) => ({ kind, value, aloneToRead: aloneToRead ?? undefined }));
    const points = contactPointsOf(id, [...details, ...unseen], () => this.ids.next());
    await this.participants.replaceContactPoints(id, points, manager);
  }
}

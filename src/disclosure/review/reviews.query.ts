import { Injectable, Optional } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import { Clock } from '../../platform/clock/clock';
import { DisclosureChoicesRepository } from '../choices/disclosure-choices.repository';
import { type Milestone, ReviewMilestones } from './review-milestones';
import { type ReviewDue, reviewsDue } from './reviews-due';

/** What of somebody decides when one talks with her again. */
interface PersonInReview {
  readonly id: string;
  readonly entryDate: string;
  readonly shelterSince: string | null;
}

/** What is to be talked over again with people, worked out anew each time it is asked. */
@Injectable()
export class Reviews {
  constructor(
    private readonly clock: Clock,
    private readonly people: PeopleQuery,
    private readonly recorded: DisclosureChoicesRepository,
    @Optional() private readonly milestones?: ReviewMilestones,
  ) {}

  /** The longest due first. @throws ParticipantNotFound */
  async of(viewer: Viewer, participantId: string): Promise<ReviewDue[]> {
    const { participant } = await this.people.file(viewer, participantId);
    const due = await this.ofEach([participant]);
    return due.get(participantId) ?? [];
  }

  /** The same for each of the viewer's people with whom something is to be talked over, by participant id. */
  async within(viewer: Viewer): Promise<ReadonlyMap<string, readonly ReviewDue[]>> {
    const [people, moved] = await Promise.all([
      this.people.caseload(viewer),
      this.people.shelterChanges(viewer),
    ]);
    return this.ofEach(
      people.map(({ id, entryDate }) => ({ id, entryDate, shelterSince: moved.get(id) ?? null })),
    );
  }

  private async ofEach(people: readonly PersonInReview[]): Promise<ReadonlyMap<string, ReviewDue[]>> {
    const ids = people.map(({ id }) => id);
    const [choices, talks, milestones] = await Promise.all([
      this.recorded.choicesOf(ids),
      this.recorded.talksOfAll(ids),
      this.milestones?.of(ids) ?? new Map<string, readonly Milestone[]>(),
    ]);
    const ofOne = <T extends { participantId: string }>(rows: readonly T[], id: string) =>
      rows.filter(({ participantId }) => participantId === id);
    const due = people.map(({ id, entryDate: entryOn, shelterSince }): [string, ReviewDue[]] => [
      id,
      reviewsDue({
        entryOn,
        talks: ofOne(talks, id),
        choices: ofOne(choices, id),
        housingChangedOn: shelterSince,
        milestones: milestones.get(id) ?? [],
        today: this.clock.today(),
      }),
    ]);
    return new Map(due.filter(([, reviews]) => reviews.length > 0));
  }
}

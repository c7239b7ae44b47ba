import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type EmployerAnswer, type Milestone, type MilestoneKind, ReviewMilestones } from '../../disclosure';
import { civilDayOf } from '../../platform/clock/civil-day';

/** What an answer of an employer brings near; the others bring nothing. */
const BRINGS: Readonly<Partial<Record<EmployerAnswer, MilestoneKind>>> = {
  meet: 'interview',
  try: 'interview',
  hire: 'offer',
};

/** Tells disclosure when to talk again about what may be said: an employer would meet somebody, try or hire her. */
@Injectable()
export class IntroductionMilestones extends ReviewMilestones {
  constructor(private readonly source: DataSource) {
    super();
  }

  async of(participantIds: readonly string[]): Promise<ReadonlyMap<string, readonly Milestone[]>> {
    const rows = await this.source.query<{ participantId: string; answer: EmployerAnswer; at: Date }[]>(
      `SELECT i.participant_id AS "participantId", r.answer, r.at
       FROM introduction i JOIN introduction_reply r ON r.introduction_id = i.id
       WHERE i.participant_id = ANY($1::uuid[]) ORDER BY r.rank`,
      [participantIds],
    );
    const found = new Map<string, Milestone[]>();
    for (const { participantId, answer, at } of rows) {
      const kind = BRINGS[answer];
      if (!kind) continue;
      found.set(participantId, [...(found.get(participantId) ?? []), { kind, on: civilDayOf(at) }]);
    }
    return found;
  }
}

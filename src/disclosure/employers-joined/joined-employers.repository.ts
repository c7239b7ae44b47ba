import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { DisclosureChoice } from '../choices/disclosure-choice.entity';
import { PresentationGrant } from '../grants/presentation-grant.entity';

/** Two employers that are one. */
export interface JoinedEmployers {
  readonly keptId: string;
  readonly absorbedId: string;
}

/** What people said to, and agreed on for, one of two employers. */
@Injectable()
export class JoinedEmployersRepository {
  /** What was said to one of them, in the order it was recorded. */
  choicesTowards(
    { keptId, absorbedId }: JoinedEmployers,
    manager: EntityManager,
  ): Promise<DisclosureChoice[]> {
    return manager.find(DisclosureChoice, {
      where: { audienceKind: 'employer', audienceId: In([keptId, absorbedId]) },
      order: { rank: 'ASC' },
    });
  }

  /** The pages that were agreed on, or refused, for one of them. */
  grantsFor({ keptId, absorbedId }: JoinedEmployers, manager: EntityManager): Promise<PresentationGrant[]> {
    return manager.find(PresentationGrant, {
      where: { employerId: In([keptId, absorbedId]) },
      order: { rank: 'ASC' },
    });
  }

  /** Of these openings, and this topic, those on which she said something of their own. */
  async openingsSpokenOf(
    participantId: string,
    topic: string,
    openingIds: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlySet<string>> {
    if (openingIds.length === 0) return new Set();
    const rows = await manager.find(DisclosureChoice, {
      where: {
        participantId,
        topic: topic as never,
        audienceKind: 'opening',
        audienceId: In([...openingIds]),
      },
    });
    return new Set(rows.flatMap(({ audienceId }) => audienceId ?? []));
  }

  async add(choices: readonly DisclosureChoice[], manager: EntityManager): Promise<void> {
    // One by one: their order is the database's to give.
    for (const choice of choices) await manager.insert(DisclosureChoice, choice);
  }
}

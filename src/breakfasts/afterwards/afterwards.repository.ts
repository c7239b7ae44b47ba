import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { Attendance } from './attendance.entity';
import { BreakfastOutcome } from './breakfast-outcome.entity';

/** Who was at a petit-déj, and what came of it. Whoever asks has shown that she may read it. */
@Injectable()
export class AfterwardsRepository {
  constructor(private readonly source: DataSource) {}

  async add(row: Attendance | BreakfastOutcome, manager: EntityManager): Promise<void> {
    await manager.insert(row.constructor as never, row as never);
  }

  /** The latest word on each who was noted, in the order they were first noted. */
  async attendancesAt(
    breakfastId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<Attendance[]> {
    const all = await manager.find(Attendance, { where: { breakfastId }, order: { rank: 'ASC' } });
    return [...new Map(all.map((one) => [whoOf(one), one])).values()];
  }

  /** The line of the contact log that this employer's presence is; null when he was never noted as there. */
  async exchangeWith(
    breakfastId: string,
    employerId: string,
    manager: EntityManager,
  ): Promise<string | null> {
    const where = { breakfastId, employerId, interactionId: Not(IsNull()) };
    return (await manager.findOneBy(Attendance, where))?.interactionId ?? null;
  }

  /** The latest word on each pair. */
  async outcomesOf(
    breakfastId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<BreakfastOutcome[]> {
    const all = await manager.find(BreakfastOutcome, { where: { breakfastId }, order: { rank: 'ASC' } });
    return [...new Map(all.map((one) => [`${one.employerId}|${one.participantId}`, one])).values()];
  }
}

function whoOf({ participantId, contactId, employerId }: Attendance): string {
  return participantId ?? contactId ?? employerId ?? '';
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { StandingYes } from './standing-yes.entity';

/** Standing yeses. Whoever asks has already shown that she follows the person. Nothing here rewrites one. */
@Injectable()
export class StandingYesesRepository {
  constructor(private readonly source: DataSource) {}

  async add(rows: readonly StandingYes[], manager: EntityManager): Promise<void> {
    await manager.insert(StandingYes, [...rows]);
  }

  /** Everything she said, in the order it was recorded. */
  async of(participantId: string, manager: EntityManager = this.source.manager): Promise<StandingYes[]> {
    return manager.find(StandingYes, { where: { participantId }, order: { rank: 'ASC' } });
  }
}

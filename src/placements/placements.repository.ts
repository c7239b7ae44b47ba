import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Placement } from './placement.entity';

/** Contracts of people, asked for one person at a time: whoever asks has shown that she follows her. */
@Injectable()
export class PlacementsRepository {
  constructor(private readonly source: DataSource) {}

  async add(placement: Placement, manager: EntityManager): Promise<void> {
    await manager.insert(Placement, placement);
  }

  /** Newest first. */
  async immersionsOf(
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<Placement[]> {
    return manager.find(Placement, {
      where: { participantId, contract: 'pmsmp' },
      order: { startsOn: 'DESC', id: 'ASC' },
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { BreakfastGuest } from './breakfast-guest.entity';
import { GuestAnswer } from './guest-answer.entity';

/** People invited to petits-déj, and what they answer. Whoever asks has shown that she may read of them. */
@Injectable()
export class GuestsRepository {
  constructor(private readonly source: DataSource) {}

  async add(row: BreakfastGuest | GuestAnswer, manager: EntityManager): Promise<void> {
    await manager.insert(row.constructor as never, row as never);
  }

  async of(breakfastId: string, manager: EntityManager = this.source.manager): Promise<BreakfastGuest[]> {
    return manager.find(BreakfastGuest, { where: { breakfastId }, order: { at: 'ASC', id: 'ASC' } });
  }

  async ofPerson(participantId: string): Promise<BreakfastGuest[]> {
    return this.source.manager.findBy(BreakfastGuest, { participantId });
  }

  async find(
    breakfastId: string,
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<BreakfastGuest | null> {
    return manager.findOneBy(BreakfastGuest, { breakfastId, participantId });
  }

  /** In their order. */
  async answersOf(
    guestIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<GuestAnswer[]> {
    if (guestIds.length === 0) return [];
    return manager.find(GuestAnswer, { where: { guestId: In([...guestIds]) }, order: { turn: 'ASC' } });
  }
}

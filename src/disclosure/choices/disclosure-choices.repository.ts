import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { DisclosureChoice } from './disclosure-choice.entity';
import { DisclosureTalk } from '../talks/disclosure-talk.entity';

/** Choices and talks. Whoever asks has already shown that she follows the person. Nothing here rewrites a choice. */
@Injectable()
export class DisclosureChoicesRepository {
  constructor(private readonly source: DataSource) {}

  async add(choice: DisclosureChoice, manager: EntityManager): Promise<void> {
    await manager.insert(DisclosureChoice, choice);
  }

  async addTalk(talk: DisclosureTalk, manager: EntityManager): Promise<void> {
    await manager.insert(DisclosureTalk, talk);
  }

  /** Every choice of these people, in the order they were recorded. */
  async choicesOf(
    participantIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<DisclosureChoice[]> {
    if (participantIds.length === 0) return [];
    return manager.find(DisclosureChoice, {
      where: { participantId: In([...participantIds]) },
      order: { rank: 'ASC' },
    });
  }

  /** Newest first. */
  async talksOf(
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<DisclosureTalk[]> {
    return manager.find(DisclosureTalk, {
      where: { participantId },
      order: { heldOn: 'DESC', at: 'DESC', id: 'ASC' },
    });
  }

  /** Of all these people, newest first. */
  async talksOfAll(participantIds: readonly string[]): Promise<DisclosureTalk[]> {
    if (participantIds.length === 0) return [];
    return this.source.manager.find(DisclosureTalk, {
      where: { participantId: In([...participantIds]) },
      order: { heldOn: 'DESC', at: 'DESC', id: 'ASC' },
    });
  }
}

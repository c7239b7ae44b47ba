import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/http/domain-error';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../reference/disclosure-topics';
import { ProgrammesRepository } from './programmes.repository';

/**
 * Lets a territory speak about a topic that is off by default: `disability` is health data, and no
 * column of it is filled before somebody decided so (discretion.md). Who and when stands in the audit trail.
 */
@Injectable()
export class TurnTopicOn {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly repository: ProgrammesRepository,
  ) {}

  /** Asked again, changes nothing. @throws NotFound when the territory runs no programme today, or for no topic of ours. */
  async execute(by: Actor, territoryId: string, topic: DisclosureTopic): Promise<void> {
    if (!Object.hasOwn(DISCLOSURE_TOPICS, topic)) throw new NotFound();
    const subject = { type: 'territory', id: territoryId };
    await this.acts.perform({ by, name: 'programme.turn-topic-on', subject }, async ({ manager }) => {
      if (!(await this.repository.turnOn(manager, territoryId, topic, this.clock.today())))
        throw new NotFound();
      return {};
    });
  }
}

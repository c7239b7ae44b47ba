import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/http/domain-error';
import type { DisclosureTopic } from '../reference';
import { ProgrammesRepository } from './programmes.repository';

/** Opens, in one territory, disclosure topics that are off elsewhere: health data is kept only where somebody decided so. */
@Injectable()
export class TurnTopicsOn {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly repository: ProgrammesRepository,
  ) {}

  /** @throws NotFound when the territory runs no programme today. */
  async execute(by: Actor, territoryId: string, topics: readonly DisclosureTopic[]): Promise<void> {
    const subject = { type: 'territory', id: territoryId };
    await this.acts.perform({ by, name: 'programme.turn-topics-on', subject }, async ({ manager }) => {
      const run = await this.repository.runOf(territoryId, this.clock.today());
      if (!run) throw new NotFound();
      const topicsTurnedOn = [...new Set([...run.topicsTurnedOn, ...topics])].sort();
      await this.repository.keepRun(manager, Object.assign(run, { topicsTurnedOn }));
    });
  }
}

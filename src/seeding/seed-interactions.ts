import { Injectable } from '@nestjs/common';
import type { Herself } from '../identity';
import { LogInteraction, type TaskDetails } from '../network';
import { addDays } from '../platform/clock/civil-day';
import { Clock } from '../platform/clock/clock';
import { named, type Viewers } from './seed-accounts';
import type { SeedInteraction, SeedTask } from './world-files';

/** Who and what the keys of a contact log stand for. */
export interface LogCast {
  readonly viewers: Viewers;
  readonly people: ReadonlyMap<string, Herself>;
  /** Ids. */
  readonly employers: ReadonlyMap<string, string>;
}

/** What coaches noted of employers, the oldest first. */
@Injectable()
export class SeedInteractions {
  constructor(
    private readonly clock: Clock,
    private readonly logging: LogInteraction,
  ) {}

  async log(interactions: readonly SeedInteraction[], cast: LogCast): Promise<void> {
    for (const told of interactions) await this.one(told, cast);
  }

  private async one(told: SeedInteraction, { viewers, people, employers }: LogCast): Promise<void> {
    const idsOf = (keys: readonly string[] = []) => keys.map((key) => named(people, key).participantId);
    const { mode, inPerson, decisionMaker, purpose, outcome, daysAgo } = told;
    await this.logging.execute(named(viewers, told.by), named(employers, told.employer), {
      day: addDays(this.clock.today(), -daysAgo),
      mode,
      inPerson,
      decisionMaker,
      purpose,
      outcome,
      wishesOf: idsOf(told.wishesOf),
      named: idsOf(told.named),
      promise: this.taskOf(told.promise),
      nextAction: this.taskOf(told.nextAction),
    });
  }

  private taskOf(told: SeedTask | undefined): TaskDetails | undefined {
    return told && { words: told.words, dueOn: addDays(this.clock.today(), told.dueInDays) };
  }
}

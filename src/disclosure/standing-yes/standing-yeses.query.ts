import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Asker } from '../../identity';
import { PeopleQuery } from '../../people';
import type { StandingYes } from './standing-yes.entity';
import { standingNow } from './standing-yes-rules';
import { StandingYesesRepository } from './standing-yeses.repository';

/** One word of hers about a kind of employer, as whoever follows her reads it. */
export type RecordedStandingYes = Readonly<Omit<StandingYes, 'rank'>>;

/** What she gave once for a whole kind of employer. */
@Injectable()
export class StandingYeses {
  constructor(
    private readonly people: PeopleQuery,
    private readonly recorded: StandingYesesRepository,
  ) {}

  /** What stands now, for the gate: whoever asks has already shown that she may. One at most for each kind. */
  async of(participantId: string, manager?: EntityManager): Promise<RecordedStandingYes[]> {
    return standingNow(await this.recorded.of(participantId, manager));
  }

  /** Everything she gave and took back, newest first. @throws ParticipantNotFound */
  async history(asker: Asker, participantId: string): Promise<RecordedStandingYes[]> {
    await this.people.territoryOf(asker, participantId);
    return (await this.recorded.of(participantId)).reverse();
  }
}

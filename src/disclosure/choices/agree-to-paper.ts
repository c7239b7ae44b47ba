import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import type { DisclosureTopic } from '../../reference';
import { DisclosureQuery } from '../disclosure.query';
import { RecordChoice } from './record-choice';
import { keptFromPaper } from '../reveals';

const WORDS = 'La convention de l’immersion le dit, et rien de plus.';

/** One person before the convention of one immersion. */
export interface BeforePaper {
  readonly participantId: string;
  readonly openingId: string;
  /** Who opens the immersion; null when nobody is named. */
  readonly employerId: string | null;
}

/**
 * Her choice to sign a paper that tells what she keeps silent elsewhere: towards one opening, said aloud, dated, and
 * taken back like any other. She is the one who tells: the house writes nothing more because of it.
 */
@Injectable()
export class AgreeToPaper {
  constructor(
    private readonly disclosure: DisclosureQuery,
    private readonly choosing: RecordChoice,
  ) {}

  /** One choice for each topic the paper tells and she keeps silent; none when it tells nothing of it. @throws ParticipantNotFound */
  async execute(viewer: Viewer, before: BeforePaper): Promise<{ topics: DisclosureTopic[] }> {
    const { participantId, openingId } = before;
    const topics = keptFromPaper(await this.disclosure.silenceTowards(viewer, participantId, before));
    for (const topic of topics) {
      await this.choosing.execute(viewer, participantId, {
        topic,
        audience: { kind: 'opening', id: openingId },
        decision: 'tell',
        teller: 'person',
        moment: 'at_offer',
        words: WORDS,
        saidAloudTo: viewer.accountId,
      });
    }
    return { topics };
  }
}

import { Injectable } from '@nestjs/common';
import type { Asker } from '../../identity';
import { AnswerOpening, type OpeningAnswer } from './answer-opening';

/** "Ça m'intéresse", said of an opening she found; proposed already, it is simply her answer. */
@Injectable()
export class SayInterested {
  constructor(private readonly answering: AnswerOpening) {}

  /** @throws ParticipantNotFound, OpeningNotFound, InvalidInput, OpeningNotOpenAnyMore */
  execute(
    asker: Asker,
    found: Pick<OpeningAnswer, 'participantId' | 'openingId' | 'saidAloudTo' | 'words'>,
  ): Promise<{ id: string }> {
    return this.answering.execute(asker, { ...found, answer: 'interested' });
  }
}

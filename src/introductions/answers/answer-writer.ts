import { Injectable } from '@nestjs/common';
import { Publications } from '../../disclosure';
import { accountBehind, type Asker, ColleagueTold, isHerself } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { Clock } from '../../platform/clock/clock';
import { InvalidInput } from '../../platform/http/field-error';
import { Ids } from '../../platform/ids/ids';
import { type AnswerDetails, faultsInAnswer } from './answer-rules';
import { IntroductionAnswer } from './introduction-answer.entity';
import { IntroductionsRepository } from '../introductions.repository';

/** An answer that may be written down. */
export type CheckedAnswer = Pick<
  IntroductionAnswer,
  'answer' | 'until' | 'reason' | 'saidAloudTo' | 'words' | 'by'
>;

/** Writes down what she answers: herself, or said aloud to somebody who writes it down. */
@Injectable()
export class AnswerWriter {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly told: ColleagueTold,
    private readonly introductions: IntroductionsRepository,
    private readonly publications: Publications,
  ) {}

  /** Before the act. @throws InvalidInput naming each field at fault */
  async checked(asker: Asker, details: AnswerDetails): Promise<CheckedAnswer> {
    const faults = faultsInAnswer(details, this.clock.today());
    if (faults.length > 0) throw new InvalidInput(faults);
    const saidAloudTo = isHerself(asker) ? null : await this.told.find(asker, details.saidAloudTo);
    return {
      answer: details.answer,
      until: details.until ?? null,
      reason: details.reason ?? null,
      saidAloudTo,
      words: isHerself(asker) ? null : (details.words ?? null),
      by: accountBehind(asker),
    };
  }

  /** Within the act. Anything but a yes takes back the page an employer could read: there is nobody to introduce. */
  async write(of: AnsweredIntroduction, answer: CheckedAnswer, act: OpenAct): Promise<void> {
    const { introductionId, participantId } = of;
    const row = Object.assign(new IntroductionAnswer(), {
      id: this.ids.next(),
      introductionId,
      at: act.at,
      ...answer,
    });
    await this.introductions.addAnswer(row, act.manager);
    if (answer.answer !== 'interested') await this.publications.end(introductionId, participantId, act);
  }
}

/** Which introduction is answered, and whose it is. */
export interface AnsweredIntroduction {
  readonly introductionId: string;
  readonly participantId: string;
}

import { OneOf, OptionalText } from '../../../platform/http/validation';
import { TOGETHER_ANSWERS, type TogetherAnswer } from './together-answers';

/** The button she pressed, and the words that were read to her. */
export class TogetherForm {
  @OneOf(TOGETHER_ANSWERS) answer: TogetherAnswer;
  @OptionalText({ max: 300, lines: true }) words?: string | null;
}

import { type Answer, ANSWERS, type Reason, REASONS } from '../../../introductions';
import { ListOfTexts, OneOf, OptionalText } from '../../../platform/http/validation';
import { DELAYS } from './answer-words';

export class OffersQueryForm {
  /** Present: a longer list. */
  @OptionalText({ max: 10 }) plus?: string | null;
}

export class AnswerForm {
  @OneOf(ANSWERS) answer: Answer;
}

export class DelayForm {
  @OneOf(DELAYS) delay: string;
}

export class ReasonForm {
  @OneOf(REASONS) reason: Reason;
}

export class WishChangeForm {
  @OneOf(['oui', 'non']) decision: 'oui' | 'non';
  /** Keys of the changes she ticked. */
  @ListOfTexts({ length: 80, max: 20, optional: true }) changes?: string[] | null;
}

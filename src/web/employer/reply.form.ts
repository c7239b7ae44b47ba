import { EMPLOYER_ANSWERS, type EmployerAnswer } from '../../disclosure';
import { OneOf, OptionalText } from '../../platform/http/validation';

/** What an employer answers on his page: one tap, and what he likes to add. */
export class ReplyForm {
  @OneOf(EMPLOYER_ANSWERS) answer: EmployerAnswer;
  @OptionalText({ max: 1_000, lines: true }) words?: string | null;
  /** When he can be reached, as he says it. */
  @OptionalText({ max: 300, lines: true }) reachable?: string | null;
}

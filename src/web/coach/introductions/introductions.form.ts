import { type Answer, ANSWERS, type Reason, REASONS } from '../../../introductions';
import { Day, ListOfTexts, OneOf, OptionalText, Uuid } from '../../../platform/http/validation';

export class ProposalForm {
  @Uuid() openingId: string;
}

/** What she said aloud, as her coach writes it down. */
export class SaidAnswerForm {
  @OneOf(ANSWERS) answer: Answer;
  @Day({ optional: true }) until?: string | null;
  @OneOf(REASONS, { optional: true }) reason?: Reason | null;
  /** What was read to her before she answered. */
  @OptionalText({ max: 4_000, lines: true }) words?: string | null;
}

/** The changes of wishes she said yes to. */
export class WishChangesForm {
  @ListOfTexts({ length: 100 }) changes: string[];
}

/** Somebody for whom an offer is proposed or found, from the page of the offer. */
export class ForWhomForm {
  @Uuid() participantId: string;
}

import {
  type Answer,
  type AnswerDetails,
  ANSWERS,
  type OpeningAnswer,
  type Reason,
  REASONS,
} from '../../../introductions';
import { Day, ListOfTexts, OneOf, OptionalText, Uuid } from '../../../platform/http/validation';

const TOLD = 'Le collègue à qui elle l’a dit : identifiant ou nom. Vous, sinon.';
const WORDS = 'Les mots lus à voix haute.';

/** An opening proposed to somebody. */
export class ProposalBody {
  @Uuid() participantId: string;
  @Uuid() openingId: string;
}

/** An opening she found, and is interested in. */
export class FoundBody extends ProposalBody {
  @OptionalText({ max: 120, describe: TOLD }) saidAloudTo?: string | null;
  @OptionalText({ max: 1_000, lines: true, describe: WORDS }) words?: string | null;
}

/** What she answers. */
export class AnswerBody {
  @OneOf(ANSWERS) answer: Answer;
  @Day({ optional: true, describe: 'Avec not_now : le jour où lui en reparler, dans un an au plus.' })
  until?: string | null;
  @OneOf(REASONS, { optional: true, describe: 'Avec no : pourquoi, si elle le dit.' }) reason?: Reason | null;
  @OptionalText({ max: 120, describe: TOLD }) saidAloudTo?: string | null;
  @OptionalText({ max: 1_000, lines: true, describe: WORDS }) words?: string | null;
}

/** The changes of wishes she says yes to, among those offered. */
export class WishChangesBody {
  @ListOfTexts({ max: 20, length: 120, describe: 'Clés des changements proposés.' }) changes: string[];
}

/** Absent instead of null. */
export function detailsOfAnswer({ answer, until, reason, saidAloudTo, words }: AnswerBody): AnswerDetails {
  return {
    answer,
    until: until ?? undefined,
    reason: reason ?? undefined,
    saidAloudTo: saidAloudTo ?? undefined,
    words: words ?? undefined,
  };
}

/** Absent instead of null. */
export function detailsOfFound({ participantId, openingId, saidAloudTo, words }: FoundBody) {
  const found: Omit<OpeningAnswer, 'answer'> = {
    participantId,
    openingId,
    saidAloudTo: saidAloudTo ?? undefined,
    words: words ?? undefined,
  };
  return found;
}

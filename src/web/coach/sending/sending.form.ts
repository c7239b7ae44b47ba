import {
  type EmployerAnswer,
  EMPLOYER_ANSWERS,
  type PresentationItem,
  PRESENTATION_ITEMS,
  type Route,
  ROUTES,
} from '../../../disclosure';
import { OneOf, OptionalText, SomeOf, Text } from '../../../platform/http/validation';

/** What of the page is looked at; nothing of it when one comes for the first time. */
export class LookedAtPage {
  @OneOf(ROUTES, { optional: true }) route?: Route | null;
  @SomeOf(PRESENTATION_ITEMS, { optional: true }) items?: PresentationItem[] | null;
}

/** Her yes to the page that was looked at, said aloud. */
export class SaidYesToPageForm {
  @OneOf(ROUTES) route: Route;
  @SomeOf(PRESENTATION_ITEMS, { optional: true }) items?: PresentationItem[] | null;
  @Text({ max: 64 }) fingerprint: string;
  /** What she said, or what was read to her. */
  @OptionalText({ max: 1_000, lines: true }) words?: string | null;
}

/** Who gives the address of the page herself chooses nobody. */
export const BY_HAND = 'by_hand';

/** To whom it is sent. */
export class SendForm {
  @OptionalText({ max: 36 }) contactId?: string | null;
}

/** What the employer said, as the coach heard it. */
export class HeardReplyForm {
  @OneOf(EMPLOYER_ANSWERS) employerAnswer: EmployerAnswer;
  @OptionalText({ max: 1_000, lines: true }) employerWords?: string | null;
}

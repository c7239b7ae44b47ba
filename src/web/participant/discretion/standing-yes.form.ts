import { type PresentationItem, PRESENTATION_ITEMS } from '../../../disclosure';
import { OneOf, SomeOf } from '../../../platform/http/validation';
import { EMPLOYER_KINDS, type EmployerKind } from '../../../reference';

/** A yes to every employer of a kind. */
export class StandingYesForm {
  @OneOf(EMPLOYER_KINDS) kind: EmployerKind;
  @SomeOf(PRESENTATION_ITEMS, { max: 8 }) items: PresentationItem[];
}

/** The same, taken back. */
export class TakenBackForm {
  @OneOf(EMPLOYER_KINDS) kind: EmployerKind;
}

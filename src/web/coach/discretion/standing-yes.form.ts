import { type PresentationItem, PRESENTATION_ITEMS } from '../../../disclosure';
import { OneOf, OptionalText, SomeOf, Uuid } from '../../../platform/http/validation';
import { codesOf, EMPLOYER_KINDS, type EmployerKind } from '../../../reference';

/** A yes for every employer of a kind, as it is said aloud. */
export class StandingYesForm {
  @OneOf(EMPLOYER_KINDS) employerKind: EmployerKind;
  @SomeOf(PRESENTATION_ITEMS, { max: codesOf(PRESENTATION_ITEMS).length, optional: true }) items?:
    PresentationItem[] | null;
  @OptionalText({ max: 1_000, lines: true }) words?: string | null;
  /** The colleague who heard it. */
  @Uuid({ optional: true }) saidAloudTo?: string | null;
}

/** A yes that ends. */
export class StandingYesEndForm {
  @OneOf(EMPLOYER_KINDS) employerKind: EmployerKind;
}

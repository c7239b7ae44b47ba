import { OptionalText, Pattern } from '../../../platform/http/validation';

const FOUR = /^\d{4}$/;
const SENTENCE = 'Tapez quatre chiffres.';

/** Her digits, before something that matters. */
export class ProofForm {
  @Pattern(FOUR, SENTENCE, { max: 20 }) pin: string;
  /** Where she was going. */
  @OptionalText({ max: 1_000 }) retour?: string | null;
}

/** The old digits once, the new ones twice. */
export class NewDigitsForm {
  @Pattern(FOUR, SENTENCE, { max: 20 }) pinNow: string;
  @Pattern(FOUR, SENTENCE, { max: 20 }) pin: string;
  @Pattern(FOUR, SENTENCE, { max: 20 }) pinAgain: string;
}

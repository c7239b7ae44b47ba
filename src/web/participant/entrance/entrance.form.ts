import { OptionalText, Pattern, Text, YesNo } from '../../../platform/http/validation';

const FOUR = 'Tapez quatre chiffres.';
const FOUR_OR_SIX = 'Tapez vos quatre chiffres. La première fois, tapez les six que l’on vous montre.';

/** Behind the card's link: her digits, twice when she chooses them. */
export class CardForm {
  @Pattern(/^\d{4}$/, FOUR, { max: 20 }) pin: string;
  @OptionalText({ max: 20 }) pinAgain?: string | null;
  /** Ticked: the device is hers alone. */
  @YesNo({ optional: true }) mine?: boolean | null;
}

/** With the code printed on the card. */
export class CodeForm {
  @Text({ max: 40 }) card: string;
  @Pattern(/^(\d{4}|\d{6})$/, FOUR_OR_SIX, { max: 20 }) pin: string;
  @YesNo({ optional: true }) mine?: boolean | null;
  /** Where she was going. */
  @OptionalText({ max: 1_000 }) retour?: string | null;
}

export class ReturnQuery {
  @OptionalText({ max: 1_000 }) retour?: string | null;
}

import { Email, OptionalText, Secret, Text, YesNo } from '../../../platform/http/validation';

export class SignInForm {
  @Email() email: string;
  @Secret({ max: 200 }) password: string;
  /** Where the person was going. */
  @OptionalText({ max: 1_000 }) retour?: string | null;
}

export class CodeForm {
  /** Six digits of the telephone, or a code kept on paper. */
  @Text({ max: 40 }) code: string;
  @YesNo({ optional: true }) partage?: boolean | null;
  @OptionalText({ max: 1_000 }) retour?: string | null;
}

export class ReturnQuery {
  @OptionalText({ max: 1_000 }) retour?: string | null;
  /** Present: the code comes from the paper. */
  @OptionalText({ max: 10 }) papier?: string | null;
}

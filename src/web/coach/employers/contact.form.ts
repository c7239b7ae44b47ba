import { Email, OptionalText, Text } from '../../../platform/http/validation';

/** Somebody at an employer, as a coach types her or him. */
export class ContactForm {
  @Text({ max: 120 }) name: string;
  @OptionalText({ max: 120 }) role?: string | null;
  @Email({ optional: true }) email?: string | null;
  @OptionalText({ max: 20 }) phone?: string | null;
}

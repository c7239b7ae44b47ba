import { OptionalText } from '../../../platform/http/validation';

export class PersonQuery {
  /** Present: a longer list of offers. */
  @OptionalText({ max: 10 }) plus?: string | null;
}

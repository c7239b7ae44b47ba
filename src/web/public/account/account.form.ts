import { Secret, Text } from '../../../platform/http/validation';

/** The password again, before something that matters. */
export class ProofForm {
  @Secret({ max: 200 }) password: string;
}

export class NewTelephoneForm {
  @Text({ max: 40 }) code: string;
}

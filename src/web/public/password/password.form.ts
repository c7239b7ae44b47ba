import { PASSWORD_MAX } from '../../../identity';
import { Email, Secret } from '../../../platform/http/validation';

export class ForgottenForm {
  @Email() email: string;
}

export class NewPasswordForm {
  @Secret({ max: PASSWORD_MAX }) password: string;
}

import { ROLES } from '../../../identity';
import { Day, Email, OneOf, Text, Uuid } from '../../../platform/http/validation';

export class InvitationForm {
  @Text({ max: 120 }) name: string;
  @Email() email: string;
  @OneOf(ROLES) role: (typeof ROLES)[number];
  /** Asked of an admin only: a lead invites to her own territory. */
  @Uuid({ optional: true }) territory?: string | null;
}

export class ClosingForm {
  @Text({ max: 400 }) reason: string;
}

export class CoverForm {
  @Uuid() colleague: string;
  @Day() startsOn: string;
  @Day() endsOn: string;
}

export class RelayForm {
  @Uuid() colleague: string;
  @Day() startsOn: string;
}

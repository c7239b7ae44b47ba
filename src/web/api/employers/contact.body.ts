import type { ContactDetails } from '../../../network';
import { Email, OptionalText, Text } from '../../../platform/http/validation';

/** Somebody at an employer, as a coach writes her or him down. */
export class ContactBody {
  @Text({ max: 120, example: 'Mme Renard' }) name: string;
  @OptionalText({ max: 120, describe: 'Ce qu’elle ou il y fait.', example: 'responsable de salle' })
  role?: string | null;
  @Email({ optional: true }) email?: string | null;
  @OptionalText({ max: 20 }) phone?: string | null;
}

/** Absent instead of null. */
export function detailsOfContact({ name, role, email, phone }: ContactBody): ContactDetails {
  return { name, role: role ?? undefined, email: email ?? undefined, phone: phone ?? undefined };
}

import { type FieldError, InvalidInput } from '../../platform/http/field-error';
import { oneAddress } from '../../platform/mail/recipient';

/** A person at an employer, as a coach writes her or him down. Absent means not known. */
export interface ContactDetails {
  readonly name: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
}

const PHONE = /^\+?[\d .()-]{6,20}$/;

/** Refuses what no mail and no call would reach. @throws InvalidInput naming each field at fault */
export function refuseFaultsInContact({ email, phone }: ContactDetails): void {
  const faults: FieldError[] = [];
  if (email !== undefined && !isAddress(email)) {
    const message = 'Écrivez une seule adresse e-mail, comme prenom@exemple.fr.';
    faults.push({ field: 'email', message });
  }
  if (phone !== undefined && !PHONE.test(phone)) {
    faults.push({ field: 'phone', message: 'Écrivez un numéro de téléphone, comme 03 80 00 00 00.' });
  }
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** The very rule of whatever leaves: what is kept can be sent to. */
export function isAddress(text: string): boolean {
  try {
    return oneAddress(text) === text;
  } catch {
    return false;
  }
}

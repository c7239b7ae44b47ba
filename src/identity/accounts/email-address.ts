import { NotAnEmail } from '../identity.errors';

/** One spelling per mailbox: no space around, lower case, composed letters. */
export function normalisedEmail(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase();
}

/** @throws NotAnEmail for what no mail could be sent to. */
export function emailFrom(typed: string): string {
  const email = normalisedEmail(typed);
  if (email.length > 254 || !/^[^\s@<>()[\],;:\\"]{1,64}@[^\s@<>()[\],;:\\"]+$/.test(email))
    throw new NotAnEmail();
  return email;
}

/** A name to begin with when nobody gave one: `claire.martin@...` is Claire Martin until she says otherwise. */
export function nameFromEmail(email: string): string {
  return email
    .slice(0, email.indexOf('@'))
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join(' ');
}

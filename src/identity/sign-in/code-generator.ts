import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** A telephone half a minute early or late is accepted (ASVS 6.5.5). */
const WINDOW = 1;

/** RFC 6238, as every authenticator application understands it: SHA-1, six digits, thirty seconds. */
function generator(secret: string, label: string, issuer: string): TOTP {
  return new TOTP({
    issuer,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}

/** Base32 of 20 random bytes. */
export function secretOf(bytes: Buffer): string {
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

/** What the application reads in the QR code. */
export function enrolmentUri(secret: string, label: string, issuer: string): string {
  return generator(secret, label, issuer).toString();
}

/** The 30-second step a code belongs to, around `now`; `null` when it is no code of this secret. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = generator(secret, '', '').validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
}

import { Refused, Unreachable } from '../outbox/outbox.errors';

/** The part of a nodemailer error that is looked at; its texts are not. */
interface SmtpError {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly timeoutType?: unknown;
}

/** Where the server speaks of this mail: its recipient or its content. Elsewhere it speaks of us. */
const ABOUT_THIS_MAIL = new Set(['RCPT TO', 'DATA']);
const NO_SERVER = new Set([
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'ECONFIG',
  'EPROTOCOL',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
const BEFORE_THE_GREETING = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']);

/** Not this time: the server asks to come back, or the connection broke while the mail was on its way. */
export class Deferred extends Error {
  override readonly name: string = 'Deferred';

  constructor(readonly code: string) {
    super(code);
  }
}

/** The connection broke: because of this mail, or because there is no server any more. */
export class Broken extends Deferred {
  override readonly name = 'Broken';
}

/**
 * What a failed hand-over means for the outbox. A 5xx about the recipient or the content is final; a
 * 4xx (greylisting, full mailbox) and a connection lost half-way are tried again; no connection, a
 * refused login or a refused sender are about the server: they hold every mail and blame none.
 */
export function meaningOf(error: unknown): Error {
  const { code, originalCode, responseCode, timeoutType, command } = error as SmtpError;
  if (typeof responseCode === 'number') return meaningOfReply(responseCode, String(command));
  if (timeoutType !== undefined) {
    return BEFORE_THE_GREETING.has(String(timeoutType))
      ? new Unreachable('timeout')
      : new Deferred('timeout');
  }
  if (NO_SERVER.has(String(code))) return new Unreachable(String(code));
  if (NO_SERVER.has(String(originalCode))) return new Unreachable(String(originalCode));
  if (code === 'ECONNECTION' || code === 'ESOCKET') return new Broken(String(originalCode ?? code));
  return new Deferred(String(code ?? 'unknown'));
}

/** 503 says that the conversation was out of step, not that the mail is refused (RFC 5321, 4.2.4). */
function meaningOfReply(reply: number, command: string): Error {
  if (reply === 421 || !ABOUT_THIS_MAIL.has(command)) return new Unreachable(String(reply));
  if (reply >= 500 && reply !== 503) return new Refused(String(reply));
  return new Deferred(String(reply));
}

import { invalidInput, refusal, type Refusal } from './problem';

const DUPLICATE = refusal(409, {
  type: 'already-there',
  title: 'C’est déjà enregistré.',
  detail: 'Une seule fois suffit : cherchez ce qui existe déjà.',
});
const BROKEN_LINK = refusal(400, {
  type: 'unknown-reference',
  title: 'Une des choses citées n’existe pas, ou sert encore ailleurs.',
  detail: 'Rechargez la page, puis recommencez.',
});
const BUSY = refusal(503, { type: 'busy', retryAfter: 1 });

/** What PostgreSQL complains about, by SQLSTATE: the whole code first, then its class. */
const BY_CODE: Readonly<Record<string, Refusal>> = {
  '23505': DUPLICATE,
  '23P01': DUPLICATE,
  '23503': BROKEN_LINK,
  '23001': BROKEN_LINK,
  '23502': invalidInput(),
  '23514': invalidInput(),
  '54000': invalidInput(),
  '55P03': BUSY,
  '57014': BUSY,
};
const BY_CLASS: Readonly<Record<string, Refusal>> = {
  '22': invalidInput(),
  '40': BUSY,
  '08': refusal(503),
  '28': refusal(503),
  '3D': refusal(503),
  '53': refusal(503),
  '57': refusal(503),
};
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);
/** What the driver says without a code, when the connection is the matter. */
const LOST =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout|Cannot use a pool after calling end|The server closed the connection|Driver not Connected)/i;

/**
 * The refusal a database failure amounts to, without any of its values; `null` when it is not the
 * database, or nothing the asker can help.
 */
export function databaseRefusal(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const { code } = ((error as { driverError?: object }).driverError ?? error) as { code?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) {
    const known = BY_CODE[code] ?? BY_CLASS[code.slice(0, 2)];
    if (known) return known;
  }
  const unreachable = typeof code === 'string' && UNREACHABLE.has(code) && isOfSocket(error);
  return unreachable || LOST.test(error.message) ? refusal(503) : null;
}

/** A file that is missing is a fault of ours; a socket that is missing is a database that is down. */
function isOfSocket(error: Error): boolean {
  const { syscall } = ((error as { driverError?: object }).driverError ?? error) as { syscall?: string };
  return (
    error instanceof AggregateError || ['connect', 'read', 'write', 'getaddrinfo'].includes(syscall ?? '')
  );
}

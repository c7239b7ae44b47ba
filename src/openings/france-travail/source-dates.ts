const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const OLDEST_YEAR = 1900;
const NEWEST_YEAR = 2100;

/**
 * An ISO 8601 date or instant of the source, as an ISO instant in UTC; `null` when the text is no date or the
 * day does not exist (30 February: JavaScript would silently answer 2 March). No zone means UTC, as the source writes.
 */
export function instantOf(text: string): string | null {
  const parts = INSTANT.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = parts;
  const numbers = [year, month, day, hour, minute, second].map(Number);
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = numbers;
  if (y < OLDEST_YEAR || y > NEWEST_YEAR || h > 23 || mi > 59 || s > 59) return null;
  const civil = new Date(Date.UTC(y, mo - 1, d));
  if (civil.getUTCMonth() !== mo - 1 || civil.getUTCDate() !== d) return null;
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  return new Date(Date.UTC(y, mo - 1, d, h, mi, s) - offset * 60_000).toISOString();
}

/** Swedish writes civil days as `YYYY-MM-DD`. */
const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The civil day `YYYY-MM-DD` in Europe/Paris of an ISO instant. */
export function parisDay(instant: string): string {
  return PARIS.format(new Date(instant));
}

function offsetMinutes(zone: string): number | null {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

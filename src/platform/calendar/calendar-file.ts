/** One event for one recipient's calendar: nobody else is named in it. */
export interface CalendarEvent {
  /** Names the event for good in this recipient's calendar. */
  readonly uid: string;
  /** Grows by one with each change. */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly stampedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly url: string;
  readonly organiser: { readonly name: string; readonly address: string };
}

/** Octets of a line before it is folded (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** The event as an iCalendar file (RFC 5545): times in UTC, lines folded, nothing typed can begin a line of its own. */
export function calendarFile(event: CalendarEvent): string {
  const { uid, sequence, method, organiser } = event;
  const cancelled = method === 'CANCEL';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agenda//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(event.stampedAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(event.title)}`,
    `LOCATION:${escaped(event.place)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `URL:${event.url.replace(/[\s\p{Cc}]/gu, '')}`,
    `ORGANIZER;CN="${quoted(organiser.name)}":mailto:${organiser.address.replace(/[\s\p{Cc}]/gu, '')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** `20261203T073000Z`. */
function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** A TEXT value (3.3.11): line breaks written out, and nothing else that a reader could take for one. */
function escaped(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines.map((line) => plain(line).replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/** A quoted parameter value (3.2): it has no way to write a quote. */
function quoted(text: string): string {
  return plain(text).replace(/"/g, '’');
}

/** Control characters, line separators and marks that turn the reading order around become spaces. */
function plain(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
  return visible.replace(/ {2,}/g, ' ').trim();
}

/** Cut every 75 octets, never inside a character. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += length;
  }
  return out;
}

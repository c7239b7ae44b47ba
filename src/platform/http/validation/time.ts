import { isCivilDay } from '../../clock/civil-day';
import { field, type FieldOptions } from './field-options';
import { check } from './number';

/** A day of the calendar between 1900 and 2100, `2026-11-22`; `22/11/2026` is understood. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  const schema = { type: 'string', format: 'date', example: '2026-11-22' } as const;
  return field(options, schema, asDay, check(DAY, isCivilDay));
}
const DAY = 'Écrivez un jour qui existe, comme 22/11/2026.';

/** A moment with its offset, `2026-11-22T14:00:00Z`, between 1900 and 2100. The property is a `Date`. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  const schema = { type: 'string', format: 'date-time', example: '2026-11-22T14:00:00Z' } as const;
  const isInstant = (value: unknown) => value instanceof Date && Number.isFinite(value.getTime());
  return field(options, schema, asInstant, check(INSTANT, isInstant));
}
const INSTANT = 'Un moment est attendu ici, avec son fuseau : 2026-11-22T14:00:00+01:00.';

/** A time of the day, `14:30`; `14h30` and `14 h` are understood. */
export function TimeOfDay(options: FieldOptions = {}): PropertyDecorator {
  const schema = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '14:30' } as const;
  const isTime = (value: unknown) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
  return field(options, schema, asTime, check('Écrivez une heure, comme 14:30.', isTime));
}

function asDay(value: unknown): unknown {
  const written =
    typeof value === 'string' ? /^\s*(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\s*$/.exec(value) : null;
  if (!written) return typeof value === 'string' ? value.trim() : value;
  return `${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}`;
}

function asInstant(value: unknown): unknown {
  const written =
    typeof value === 'string' &&
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.exec(value);
  // The engine reads 30 February as 2 March: the day is checked by itself.
  return written && isCivilDay(written[1]) ? new Date(value as string) : value;
}

function asTime(value: unknown): unknown {
  const written = typeof value === 'string' ? /^\s*(\d{1,2})\s*[:hH]\s*(\d{2})?\s*$/.exec(value) : null;
  return written ? `${written[1]!.padStart(2, '0')}:${written[2] ?? '00'}` : value;
}

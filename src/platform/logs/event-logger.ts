import type { LoggerService } from '@nestjs/common';
import { type Clock, SystemClock } from '../clock/clock';

/** The only fields a log line may carry: ids, classes, codes, counts, never a value somebody typed. */
export const LOGGED_FIELDS: ReadonlySet<string> = new Set([
  'event',
  'id',
  'topic',
  'kind',
  'attempt',
  'failure',
  'status',
  'requestId',
  'method',
  'route',
  'code',
  'places',
  'messages',
  'idempotencyKeys',
  'port',
  'pid',
  'reused',
  'migrations',
  'received',
  'created',
  'updated',
  'unchanged',
  'rejected',
  'loaded',
]);

type Level = 'info' | 'warn' | 'error';

/**
 * One JSON line an event, on stderr: standard output belongs to results. Fields are taken by name
 * from the list above; anything else handed to it, an error with its parameters or a whole entity,
 * leaves only the name of its class.
 */
export class EventLogger implements LoggerService {
  constructor(
    private readonly write: (line: string) => void,
    private readonly clock: Clock,
  ) {}

  log(message: unknown, ...more: unknown[]): void {
    // The framework tells in plain words how it builds itself: of no use once it works.
    if (typeof message === 'object') this.line('info', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.line('warn', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.line('error', message, more);
  }

  debug(): void {}

  verbose(): void {}

  private line(level: Level, message: unknown, more: readonly unknown[]): void {
    const from = more.at(-1);
    const source = typeof from === 'string' && /^[A-Za-z]{1,40}$/.test(from) ? from : null;
    this.write(
      JSON.stringify({ at: this.clock.now().toISOString(), level, source, ...fieldsOf(message) }) + '\n',
    );
  }
}

/** The logger of a process: it stamps with the machine's own time, wherever the service's clock was moved to. */
export function eventLogger(): EventLogger {
  return new EventLogger((line) => void process.stderr.write(line), new SystemClock());
}

function fieldsOf(message: unknown): Record<string, unknown> {
  if (message instanceof Error) return { event: 'failure', failure: message.constructor.name };
  if (typeof message !== 'object' || message === null) return { event: 'message' };
  return Object.fromEntries(
    Object.entries(message).filter(([name, value]) => LOGGED_FIELDS.has(name) && isPlain(value)),
  );
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

import { FixedClock } from '../clock/clock';
import { EventLogger } from './event-logger';

const clock = new FixedClock(new Date('2026-11-22T10:00:00Z'));

function written(tell: (logger: EventLogger) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  tell(new EventLogger((line) => lines.push(line), clock));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the technical log', () => {
  it('keeps the fields of the list and drops every other', () => {
    const [line] = written((log) =>
      log.warn({ event: 'outbox.failed', id: '7', mail: 'samira@exemple.fr' }, 'Outbox'),
    );
    expect(line).toEqual({
      at: '2026-11-22T10:00:00.000Z',
      level: 'warn',
      source: 'Outbox',
      event: 'outbox.failed',
      id: '7',
    });
  });

  it('keeps of an error its class alone: its text may carry a value', () => {
    const [line] = written((log) => log.error(new TypeError('samira@exemple.fr is not a number')));
    expect(JSON.stringify(line)).not.toContain('samira');
    expect(line).toMatchObject({ event: 'failure', failure: 'TypeError' });
  });

  it('never writes a text that it was handed as it stands', () => {
    const lines = written((log) => {
      log.error('duplicate key (email)=(samira@exemple.fr)', 'stack of samira', 'ExceptionsHandler');
      log.log('Mapped {/personnes, GET} route', 'RouterExplorer');
    });
    expect(JSON.stringify(lines)).not.toContain('samira');
    expect(lines).toHaveLength(1);
  });

  it('does not write what is inside a field: an object in a known place is dropped', () => {
    const [line] = written((log) => log.warn({ event: 'x', id: { email: 'samira@exemple.fr' } }));
    expect(line).not.toHaveProperty('id');
  });

  it('writes one line an event, whatever line breaks it holds', () => {
    const lines: string[] = [];
    new EventLogger((line) => lines.push(line), clock).warn({ event: 'a\nb' });
    expect(lines[0]!.trimEnd().split('\n')).toHaveLength(1);
  });
});

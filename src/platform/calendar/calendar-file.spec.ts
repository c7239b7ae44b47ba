import fc from 'fast-check';
import { readCalendar } from '../../../test/support/calendar-reader';
import { type CalendarEvent, calendarFile } from './calendar-file';

const EVENT: CalendarEvent = {
  uid: '6a1f0c1e-8a53-4a8b-9a51-2f6f1d1b0c11@entremise.example',
  sequence: 2,
  method: 'REQUEST',
  stampedAt: new Date('2026-11-23T09:15:00.123Z'),
  startsAt: new Date('2026-12-03T07:30:00Z'),
  endsAt: new Date('2026-12-03T09:00:00Z'),
  title: 'Petit-déjeuner des employeurs ; café, croissants',
  place: 'Café du Lac\\1, place du Lac',
  description: 'Votre réponse : ici\nÀ bientôt',
  url: 'https://entremise.example/invitation/abc',
  organiser: { name: 'Entre "nous"', address: 'bonjour@entremise.example' },
};

describe('a calendar file', () => {
  it('says when, where and what, as another reader understands it', () => {
    const { values } = readCalendar(calendarFile(EVENT));
    expect(Object.fromEntries(values)).toMatchObject({
      VERSION: '2.0',
      METHOD: 'REQUEST',
      UID: EVENT.uid,
      SEQUENCE: '2',
      STATUS: 'CONFIRMED',
      DTSTAMP: '20261123T091500Z',
      DTSTART: '20261203T073000Z',
      DTEND: '20261203T090000Z',
      SUMMARY: EVENT.title,
      LOCATION: EVENT.place,
      DESCRIPTION: EVENT.description,
      URL: EVENT.url,
      ORGANIZER: 'mailto:bonjour@entremise.example',
    });
  });

  it('of a cancellation takes the event away', () => {
    const { values } = readCalendar(calendarFile({ ...EVENT, method: 'CANCEL' }));
    expect([values.get('METHOD'), values.get('STATUS')]).toEqual(['CANCEL', 'CANCELLED']);
  });

  it('names nobody but who organises', () => {
    expect(readCalendar(calendarFile(EVENT)).names).not.toContain('ATTENDEE');
  });

  it('is read back whatever was typed: no line longer than 75 octets, and none that somebody typed', () => {
    const names = readCalendar(calendarFile(EVENT)).names;
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (title, place, name) => {
        const organiser = { name, address: 'bonjour@entremise.example' };
        const read = readCalendar(calendarFile({ ...EVENT, title, place, organiser }));
        expect(read.names).toEqual(names);
        expect(read.longest).toBeLessThanOrEqual(75);
      }),
    );
  });

  it.each(['Bon\r\nATTENDEE:mailto:x@y.fr', 'Bon\u2028ATTENDEE:x', 'Bon\u0000\u0007jour', 'a\nEND:VEVENT'])(
    'keeps %j inside its own line',
    (title) => {
      const read = readCalendar(calendarFile({ ...EVENT, title }));
      expect(read.names).toEqual(readCalendar(calendarFile(EVENT)).names);
    },
  );
});

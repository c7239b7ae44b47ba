import fc from 'fast-check';
import { civilDayOf, instantAt, timeAt } from './civil-day';

describe('what clocks in Paris show', () => {
  it.each([
    ['2026-12-03', '08:30', '2026-12-03T07:30:00.000Z'],
    ['2026-07-14', '08:30', '2026-07-14T06:30:00.000Z'],
    ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T22:30:00.000Z'],
    ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
  ])('on %s at %s is the instant %s', (day, time, instant) => {
    expect(instantAt(day, time).toISOString()).toBe(instant);
  });

  it('is read back from that instant, but in the hour that does not exist', () => {
    const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
        const [day, time] = [civilDayOf(instant), timeAt(instant)];
        const again = instantAt(day, time);
        expect([civilDayOf(again), timeAt(again)]).toEqual([day, time]);
      }),
    );
  });
});

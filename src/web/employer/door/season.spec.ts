import { monthsFrom } from './season';

describe('a pause of some months', () => {
  it.each([
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('asked for on %s for %i months ends on %s', (day, months, end) => {
    expect(monthsFrom(day, months)).toBe(end);
  });
});

import { addDays } from '../platform/clock/civil-day';
import {
  excessesOf,
  firstDayOfWindow,
  type Immersion,
  immersionAllowance,
  lastDayOfMonthFrom,
} from './immersion-allowance';

const at = (id: string, startsOn: string, endsOn: string, renews: string | null = null): Immersion => ({
  id,
  startsOn,
  endsOn,
  renews,
});

describe('a month, date to date', () => {
  it.each([
    ['2026-01-15', '2026-02-14'],
    ['2026-03-01', '2026-03-31'],
    ['2026-12-10', '2027-01-09'],
    ['2026-01-28', '2026-02-27'],
    ['2026-01-29', '2026-02-28'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2028-01-29', '2028-02-28'],
    ['2026-05-31', '2026-06-30'],
  ])('from %s lasts until %s', (start, end) => {
    expect(lastDayOfMonthFrom(start)).toBe(end);
  });
});

describe('twelve consecutive months', () => {
  it.each([
    ['2026-11-23', '2025-11-24'],
    ['2028-02-29', '2027-03-01'],
    ['2029-02-28', '2028-02-29'],
    ['2026-12-31', '2026-01-01'],
  ])('that end on %s begin on %s', (end, start) => {
    expect(firstDayOfWindow(end)).toBe(start);
  });
});

describe('what is left of immersions at one host', () => {
  it('is everything when there was none', () => {
    expect(immersionAllowance([], '2026-11-23')).toEqual({
      daysUsed: 0,
      daysLeft: 60,
      conventionsUsed: 0,
      conventionsLeft: 2,
    });
  });

  it('counts each calendar day once, both ends included', () => {
    const past = [at('a', '2026-10-01', '2026-10-10'), at('b', '2026-10-10', '2026-10-12')];
    expect(immersionAllowance(past, '2026-11-23')).toMatchObject({
      daysUsed: 12,
      daysLeft: 48,
      conventionsLeft: 0,
    });
  });

  it('forgets what lies a year behind, day by day', () => {
    const past = [at('a', '2025-11-20', '2025-11-29')];
    expect(immersionAllowance(past, '2026-11-19').daysUsed).toBe(10);
    expect(immersionAllowance(past, '2026-11-20').daysUsed).toBe(9);
    expect(immersionAllowance(past, '2026-11-28')).toMatchObject({ daysUsed: 1, conventionsUsed: 1 });
    expect(immersionAllowance(past, '2026-11-29')).toMatchObject({ daysUsed: 0, conventionsUsed: 0 });
  });

  it('counts a leap day', () => {
    expect(immersionAllowance([at('a', '2028-02-28', '2028-03-01')], '2028-03-15').daysUsed).toBe(3);
  });

  it('counts what is planned', () => {
    expect(immersionAllowance([at('a', '2026-12-01', '2026-12-10')], '2026-11-23').daysUsed).toBe(10);
    expect(immersionAllowance([at('a', '2027-11-23', '2027-12-10')], '2026-11-23').daysUsed).toBe(0);
    expect(immersionAllowance([at('a', '2027-11-22', '2027-12-10')], '2026-11-23').daysUsed).toBe(1);
  });

  it('keeps a renewal within the convention it renews, and its days apart', () => {
    const past = [at('a', '2026-08-01', '2026-08-31'), at('b', '2026-09-01', '2026-09-30', 'a')];
    expect(immersionAllowance(past, '2026-11-23')).toEqual({
      daysUsed: 61,
      daysLeft: 0,
      conventionsUsed: 1,
      conventionsLeft: 1,
    });
  });
});

describe('what an immersion would go beyond', () => {
  it('is nothing for two weeks, the first time', () => {
    expect(excessesOf(at('a', '2026-11-23', '2026-12-04'), [])).toEqual([]);
  });

  it('is the month, one day too long', () => {
    expect(excessesOf(at('a', '2026-11-23', '2026-12-22'), [])).toEqual([]);
    expect(excessesOf(at('a', '2026-11-23', '2026-12-23'), [])).toEqual(['over_a_month']);
  });

  it('is a second renewal, of the same or of its renewal', () => {
    const [a, b] = [at('a', '2026-09-01', '2026-09-05'), at('b', '2026-09-07', '2026-09-11', 'a')];
    expect(excessesOf(b, [a])).toEqual([]);
    expect(excessesOf(at('c', '2026-09-14', '2026-09-18', 'b'), [a, b])).toEqual(['renewed_twice']);
    expect(excessesOf(at('c', '2026-09-14', '2026-09-18', 'a'), [a, b])).toEqual(['renewed_twice']);
  });

  it('is the sixty-first day, and not the sixtieth', () => {
    const others = [at('a', '2026-06-01', '2026-06-30'), at('b', '2026-07-01', '2026-07-20', 'a')];
    expect(excessesOf(at('c', '2026-11-01', '2026-11-10'), others)).toEqual([]);
    expect(excessesOf(at('c', '2026-11-01', '2026-11-11'), others)).toEqual(['over_days']);
  });

  it('is a third convention while the first is still within twelve months', () => {
    const others = [at('a', '2026-01-05', '2026-01-10'), at('b', '2026-06-01', '2026-06-05')];
    expect(excessesOf(at('c', '2027-01-05', '2027-01-20'), others)).toEqual(['over_conventions']);
    expect(excessesOf(at('c', '2027-01-10', '2027-01-20'), others)).toEqual([]);
  });

  it('sees those that were recorded for later', () => {
    const later = [at('b', '2027-03-01', '2027-03-31'), at('c', '2027-04-01', '2027-04-20', 'b')];
    expect(excessesOf(at('a', '2026-11-01', '2026-11-15'), later)).toEqual(['over_days']);
  });

  it('counts no more than a naive count of days says, all along four years', () => {
    const past = [at('a', '2027-01-20', '2027-02-18'), at('b', '2027-08-01', '2027-08-25')];
    const days = past.flatMap(daysOf);
    for (let day = '2025-01-01'; day < '2029-01-01'; day = addDays(day, 9)) {
      const found = immersionAllowance(past, day).daysUsed;
      expect([day, found]).toEqual([day, naive(days, day)]);
    }
  });
});

/** The fullest twelve months holding `on`, tried one by one. */
function naive(days: readonly string[], on: string): number {
  let most = 0;
  for (let end = on; firstDayOfWindow(end) <= on; end = addDays(end, 1)) {
    const start = firstDayOfWindow(end);
    most = Math.max(most, days.filter((day) => start <= day && day <= end).length);
  }
  return most;
}

function daysOf({ startsOn, endsOn }: Immersion): string[] {
  const days: string[] = [];
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) days.push(day);
  return days;
}

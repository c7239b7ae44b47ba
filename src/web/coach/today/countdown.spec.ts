import { countdownOf, daysLeft } from './countdown';

const ENTRY = '2026-11-01';

describe('the countdown to a first contact with an employer', () => {
  it('begins on the day she enters, which is day 1', () => {
    expect(countdownOf(ENTRY, ENTRY, 30)).toEqual({ day: 1, of: 30, tone: 'neutral' });
  });

  it('says how many days are left, and which is the last', () => {
    expect(daysLeft(countdownOf(ENTRY, '2026-11-18', 30)!)).toBe('J-12');
    expect(daysLeft(countdownOf(ENTRY, '2026-11-30', 30)!)).toBe('dernier jour');
  });

  it('stays neutral until day 20 and draws the eye from day 21', () => {
    expect(countdownOf(ENTRY, '2026-11-20', 30)).toMatchObject({ day: 20, tone: 'neutral' });
    expect(countdownOf(ENTRY, '2026-11-21', 30)).toMatchObject({ day: 21, tone: 'warn' });
  });

  it('follows the days of the programme, whatever their number', () => {
    expect(countdownOf(ENTRY, '2026-11-11', 15)).toEqual({ day: 11, of: 15, tone: 'warn' });
  });

  it('is over after its last day, and nobody is said to be late', () => {
    expect(countdownOf(ENTRY, '2026-12-01', 30)).toBeNull();
  });

  it('does not run before the first day, nor where the programme counts none', () => {
    expect(countdownOf(ENTRY, '2026-10-31', 30)).toBeNull();
    expect(countdownOf(ENTRY, ENTRY, null)).toBeNull();
  });
});

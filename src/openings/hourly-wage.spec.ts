import { hourlyEquivalent } from './hourly-wage';

describe('the hourly equivalent of a wage', () => {
  it('is itself when it is said by the hour', () => {
    expect(hourlyEquivalent({ min: 12.02, max: 13, period: 'hour' })).toEqual({ min: 12.02, max: 13 });
  });

  it('counts a month as 151.67 hours when the hours are not known', () => {
    expect(hourlyEquivalent({ min: 1823.03, period: 'month' })).toEqual({ min: 12.02, max: 12.02 });
  });

  it('uses the hours of the post when they are known', () => {
    expect(hourlyEquivalent({ min: 1041.73, period: 'month' }, 20).min).toBe(12.02);
  });

  it('spreads a year over its weeks', () => {
    expect(hourlyEquivalent({ max: 25000, period: 'year' })).toEqual({ min: 13.74, max: 13.74 });
  });

  it('says nothing when nothing was said', () => {
    expect(hourlyEquivalent({ period: 'hour' })).toEqual({ min: null, max: null });
  });
});

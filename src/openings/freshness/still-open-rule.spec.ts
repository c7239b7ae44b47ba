import { freshnessStep } from './still-open-rule';

describe('an offer without news', () => {
  it.each([
    [0, null],
    [13, null],
    [14, 'ask'],
    [29, 'ask'],
    [30, 'warn'],
    [44, 'warn'],
    [45, 'close'],
    [400, 'close'],
  ])('for %i days calls for %s', (days, step) => {
    expect(freshnessStep(days)).toBe(step);
  });
});

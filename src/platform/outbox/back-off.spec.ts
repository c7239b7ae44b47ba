import { MOST_ATTEMPTS, nextTryAfter } from './back-off';

describe('Trying again', () => {
  const failedAt = new Date('2026-11-22T10:00:00Z');
  const waits = Array.from(
    { length: MOST_ATTEMPTS },
    (_, index) => (nextTryAfter(index + 1, failedAt).getTime() - failedAt.getTime()) / 1000,
  );

  it('waits three times longer after each failure', () => {
    expect(waits.slice(0, 4)).toEqual([10, 30, 90, 270]);
  });

  it('never waits more than an hour', () => {
    expect(waits.at(-1)).toBe(3600);
    expect(nextTryAfter(5000, failedAt)).toEqual(new Date('2026-11-22T11:00:00Z'));
  });

  it('leaves a greylist the whole morning before giving up', () => {
    const all = waits.slice(0, -1).reduce((sum, wait) => sum + wait, 0);
    expect(all).toBeGreaterThan(3.5 * 3600);
  });
});

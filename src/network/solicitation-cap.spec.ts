import { firstOfMonth, reachedCap } from './solicitation-cap';

describe('the number of solicitations an employer accepts in a month', () => {
  it('is not reached while one may still leave, nor by who set none', () => {
    expect(reachedCap(2, 1, '2026-11-23')).toBeNull();
    expect(reachedCap(null, 50, '2026-11-23')).toBeNull();
  });

  it('is reached by as many, or by more when he lowered it since', () => {
    const again = { perMonth: 2, nextOn: '2026-12-01' };
    expect(reachedCap(2, 2, '2026-11-23')).toEqual(again);
    expect(reachedCap(2, 5, '2026-11-30')).toEqual(again);
  });

  it('begins again with each civil month, the year after too', () => {
    expect(firstOfMonth('2026-11-23')).toBe('2026-11-01');
    expect(reachedCap(1, 1, '2026-01-31')!.nextOn).toBe('2026-02-01');
    expect(reachedCap(1, 1, '2026-12-31')!.nextOn).toBe('2027-01-01');
  });
});

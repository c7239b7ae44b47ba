import { FixedClock } from '../clock/clock';
import { CircuitBreaker } from './circuit-breaker';

describe('a circuit breaker', () => {
  const clock = new FixedClock(new Date('2026-11-22T10:00:00Z'));
  let breaker: CircuitBreaker;
  beforeEach(() => {
    breaker = new CircuitBreaker(clock, { failures: 3, openMs: 10_000, longestMs: 60_000 });
  });

  const works = () => breaker.ask(async () => 'answer');
  const fails = (retryAfterMs: number | null = null) =>
    breaker
      .ask(() => Promise.reject(Object.assign(new Error('away'), { retryAfterMs })))
      .catch(() => undefined);

  it('lets questions through while they are answered, and forgets single failures', async () => {
    for (let time = 0; time < 4; time++) {
      await fails();
      await fails();
      expect(await works()).toBe('answer');
    }
    expect(breaker.lets).toBe(true);
    expect(breaker.isOpen).toBe(false);
  });

  it('opens after three failures in a row, for ten seconds', async () => {
    for (let time = 0; time < 3; time++) await fails();
    expect(breaker.lets).toBe(false);
    clock.advance(9_999);
    expect(breaker.lets).toBe(false);
    clock.advance(1);
    expect(breaker.lets).toBe(true);
    expect(breaker.isOpen).toBe(true);
  });

  it('closes on the first answer, and opens again on the first failure', async () => {
    for (let time = 0; time < 3; time++) await fails();
    clock.advance(10_000);
    await fails();
    expect(breaker.lets).toBe(false);
    clock.advance(10_000);
    await works();
    expect(breaker.isOpen).toBe(false);
    expect(breaker.lets).toBe(true);
  });

  it('sends one question at a time to a server it tries again', async () => {
    for (let time = 0; time < 3; time++) await fails();
    clock.advance(10_000);
    let answer!: () => void;
    const first = breaker.ask(() => new Promise<void>((resolve) => (answer = resolve)));
    expect(breaker.lets).toBe(false);
    answer();
    await first;
    expect(breaker.lets).toBe(true);
  });

  it.each([
    [30_000, 30_000],
    [1_000, 10_000],
    [3_600_000, 60_000],
  ])('asked to come back in %d ms, stays away for %d', async (asked, pause) => {
    await fails(asked);
    expect(breaker.lets).toBe(false);
    clock.advance(pause - 1);
    expect(breaker.lets).toBe(false);
    clock.advance(1);
    expect(breaker.lets).toBe(true);
  });
});

import type { Clock } from '../clock/clock';

/** How a breaker judges. Durations in milliseconds, on our clock. */
export interface BreakerSettings {
  /** Failures in a row after which nobody is sent there any more. */
  readonly failures: number;
  readonly openMs: number;
  /** The longest that a server's own "come back in" is believed. */
  readonly longestMs: number;
}

const SETTINGS: BreakerSettings = { failures: 3, openMs: 10_000, longestMs: 60_000 };

/**
 * Spares people the wait for a server that keeps failing: after a few failures nobody asks it for a
 * while, then one question goes through, and its answer decides for the others. Our own because the
 * libraries that run on Node 20 read the machine's clock.
 */
export class CircuitBreaker {
  private failuresInARow = 0;
  private open = false;
  private triesAgainAt = 0;
  private trying = false;

  constructor(
    private readonly clock: Clock,
    private readonly settings: BreakerSettings = SETTINGS,
  ) {}

  /** Whether nobody is sent there: too many failures, and no success since. */
  get isOpen(): boolean {
    return this.open;
  }

  /** Whether a question asked now would be passed on. */
  get lets(): boolean {
    return !this.open || (!this.trying && this.now() >= this.triesAgainAt);
  }

  /** Passes the question on. @throws whatever it throws; ask `lets` first. */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    this.trying = this.isOpen;
    try {
      const answer = await question();
      this.failuresInARow = 0;
      this.open = false;
      return answer;
    } catch (error) {
      this.failed(error);
      throw error;
    } finally {
      this.trying = false;
    }
  }

  private failed(error: unknown): void {
    this.failuresInARow += 1;
    const asked = (error as { retryAfterMs?: number | null }).retryAfterMs ?? null;
    if (asked === null && !this.isOpen && this.failuresInARow < this.settings.failures) return;
    this.open = true;
    const pause = Math.min(Math.max(asked ?? 0, this.settings.openMs), this.settings.longestMs);
    this.triesAgainAt = this.now() + pause;
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

import type { SeededRng } from '../../src/platform/ids/rng';

const PAUSE_MS = 15;
const ONE_IN_GIVES_UP = 5;

/** People who ask for acts one after the other, whatever happens to the service meanwhile. */
export class Clients {
  /** Acts whose 201 arrived: these must exist for ever. */
  readonly acknowledged = new Set<string>();
  /** Acts asked for more than once, because the answer did not come. */
  readonly repeated = new Set<string>();
  /** Acts given up without an answer: they may exist or not, but never by half. */
  readonly abandoned = new Set<string>();
  private next = 1;
  private going = true;
  private loops: Promise<void>[] = [];

  constructor(
    private readonly url: string,
    private readonly rng: SeededRng,
  ) {}

  start(count: number): void {
    this.loops = Array.from({ length: count }, () => this.live());
  }

  /** Lets everybody finish the act they are at. */
  async stop(): Promise<void> {
    this.going = false;
    await Promise.all(this.loops);
  }

  private async live(): Promise<void> {
    while (this.going) {
      const mark = `k${String(this.next++).padStart(7, '0')}`;
      await this.insist(mark, this.rng.below(ONE_IN_GIVES_UP) === 0);
      await pause(PAUSE_MS);
    }
  }

  private async insist(mark: string, givesUp: boolean): Promise<void> {
    while (!(await this.ask(mark))) {
      if (givesUp) {
        this.abandoned.add(mark);
        return;
      }
      this.repeated.add(mark);
      await pause(PAUSE_MS);
    }
    this.acknowledged.add(mark);
  }

  private async ask(mark: string): Promise<boolean> {
    try {
      const headers = { 'idempotency-key': mark, connection: 'close' };
      const answer = await fetch(this.url, { method: 'POST', headers, signal: AbortSignal.timeout(10_000) });
      await answer.arrayBuffer();
      return answer.status === 201;
    } catch {
      return false;
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

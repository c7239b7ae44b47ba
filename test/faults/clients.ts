import type { SeededRng } from '../../src/platform/ids/rng';

const PAUSE_MS = 15;
const ONE_IN_GIVES_UP = 5;

/** People who ask for acts one after the other, whatever happens to the service meanwhile. */
export class Clients {
  /** Marks of the acts whose 201 arrived: these must exist for ever. */
  readonly acknowledged = new Set<string>();
  /** Acts asked for more than once, because the answer did not come. */
  repeated = 0;
  /** Acts given up without an answer: they may exist or not, but never by half. */
  abandoned = 0;
  private next = 1;
  private going = true;
  private loops: Promise<void>[] = [];

  /** `ports`: where the processes of the service listen. Whoever gets no answer from one asks the other. */
  constructor(
    private readonly ports: readonly number[],
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
      await this.insist(`key-${this.next++}`, this.rng.below(ONE_IN_GIVES_UP) === 0);
      await pause(PAUSE_MS);
    }
  }

  private async insist(key: string, givesUp: boolean): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const mark = await this.ask(key);
      if (mark) return void this.acknowledged.add(mark);
      if (givesUp) return void this.abandoned++;
      if (attempt === 1) this.repeated++;
      await pause(PAUSE_MS);
    }
  }

  /** The mark of the act, once its 201 is read to the end. */
  private async ask(key: string): Promise<string | null> {
    try {
      const answer = await fetch(`http://127.0.0.1:${this.rng.pick(this.ports)}/dev/courriels/essai.json`, {
        method: 'POST',
        headers: { 'idempotency-key': key, 'content-type': 'application/json', connection: 'close' },
        body: '{}',
        signal: AbortSignal.timeout(10_000),
      });
      const { mark } = (await answer.json()) as { mark?: string };
      return answer.status === 201 && mark ? mark : null;
    } catch {
      return null;
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

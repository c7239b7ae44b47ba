/** Lets so many pieces of work run at once; the others wait in the order they came. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly places: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.places) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      // The place goes to whoever waited longest, without being given back in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}

const FIRST_MS = 5_000;
const LONGEST_MS = 120_000;

/** Topics whose server is away, in this process: nothing of theirs is taken until the pause is over. */
export class TopicPauses {
  private readonly pauses = new Map<string, { waitMs: number; until: number }>();

  /** Pauses a topic, twice longer each time it is still away after a pause. */
  pause(topic: string, now: Date): void {
    const current = this.pauses.get(topic);
    if (current && now.getTime() < current.until) return;
    const waitMs = current ? Math.min(current.waitMs * 2, LONGEST_MS) : FIRST_MS;
    this.pauses.set(topic, { waitMs, until: now.getTime() + waitMs });
  }

  /** The topic answered: the next breakdown starts with a short pause again. */
  answered(topic: string): void {
    this.pauses.delete(topic);
  }

  isPaused(topic: string, now: Date): boolean {
    const current = this.pauses.get(topic);
    return current !== undefined && now.getTime() < current.until;
  }
}

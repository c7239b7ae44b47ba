import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again every `everyMs` milliseconds, `times` times at most, until the answer is not undefined.
 * Counts its questions rather than reading a clock: the ground floor has one clock, and this is not it.
 */
export async function askUntilAnswered<T>(
  question: () => T | undefined | Promise<T | undefined>,
  { everyMs, times }: { everyMs: number; times: number },
): Promise<T | undefined> {
  for (let asked = 0; asked < times; asked += 1) {
    const answer = await question();
    if (answer !== undefined) return answer;
    await sleep(everyMs);
  }
  return undefined;
}

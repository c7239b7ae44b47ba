/** Of many durations, in milliseconds: the middle one, and the one that a twentieth exceed. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  /** How many were measured. */
  readonly questions: number;
}

/** The figures of a real run are of at least so many. */
const LEAST = 200;
/** Fewer different ones are asked: a quick run. */
const QUICK = 100;
/** Before anything is counted, so many are asked: caches are warm and code is compiled. */
const WARM_UP = 20;

/** How long each takes, one after the other, after a warm-up; stops early when `budgetMs` is used up. */
export async function timeEach<T>(
  items: readonly T[],
  ask: (item: T) => Promise<unknown> | unknown,
  { budgetMs = 180_000, least = LEAST }: { budgetMs?: number; least?: number } = {},
): Promise<Spread> {
  for (const item of items.slice(0, WARM_UP)) await ask(item);
  const wanted = items.length < QUICK ? items.length : Math.max(least, items.length);
  const took: number[] = [];
  const began = performance.now();
  for (let place = 0; took.length < wanted; place++) {
    const before = performance.now();
    await ask(items[place % items.length]!);
    took.push(performance.now() - before);
    if (performance.now() - began > budgetMs) break;
  }
  return spreadOf(took);
}

export function spreadOf(took: readonly number[]): Spread {
  const sorted = [...took].sort((one, other) => one - other);
  const at = (share: number) =>
    hundredths(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), questions: took.length };
}

/** Of differences between two durations measured side by side; what is below 0 is the unrest of the machine. */
export function spreadOfDifferences(pairs: readonly (readonly [number, number])[]): Spread {
  return spreadOf(pairs.map(([whole, part]) => Math.max(0, whole - part)));
}

/** Milliseconds that something takes, once. */
export async function timeOnce(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return hundredths(performance.now() - before);
}

/** Milliseconds are told to the hundredth. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

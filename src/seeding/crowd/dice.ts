import { SeededIds } from '../../platform/ids/ids';
import { SeededRng } from '../../platform/ids/rng';

/** Draws of one kind of thing of a crowd: the same for the same seed and name, whatever else is drawn. */
export class Dice extends SeededRng {
  constructor(seed: number, name: string) {
    super(mixed(`${seed}:${name}`));
  }

  /** True once in `1 / probability` draws. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A number in [low, high). */
  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** About 0, as often below as above, two thirds of the draws within 1. */
  scatter(): number {
    // Twelve draws: their sum has a variance of 1. No logarithm, which machines may round otherwise.
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += this.next();
    return sum;
  }

  /** One of the keys of a table, as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key {
    const entries = Object.entries(weights) as [Key, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
    return entries.at(-1)![0];
  }

  /** So many different items, in the order drawn; all of them when there are not so many. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(this.below(left.length), 1));
    return drawn;
  }
}

/** Ids of one kind of thing of a crowd. */
export function idsOf(seed: number, name: string): SeededIds {
  return new SeededIds(new Dice(seed, `ids of ${name}`));
}

/** Picks many times from the same weights: sums are made once. */
export class Wheel<T> {
  private readonly sums: readonly number[];

  constructor(
    private readonly items: readonly T[],
    weightOf: (item: T) => number,
  ) {
    let sum = 0;
    this.sums = items.map((item) => (sum += weightOf(item)));
  }

  spin(dice: Dice): T {
    const wanted = dice.next() * this.sums.at(-1)!;
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return this.items[low]!;
  }
}

/** FNV-1a: any text to 32 bits. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}
